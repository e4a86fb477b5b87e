import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const USUAL_PLACES = [
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Where LibreOffice is, on the given search path or where it usually lies; `undefined` where it is not installed. */
export function findOffice(searchPath: string): string | undefined {
  const onPath = searchPath
    .split(delimiter)
    .flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find((place) => existsSync(place));
}

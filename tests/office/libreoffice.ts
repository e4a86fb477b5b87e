import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from './find-office.ts';

/** Every sheet to a file of its own, UTF-8, cells as they are shown. */
const CSV_OF_EACH_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** A fresh profile trusts the results stored in a workbook: this one computes every formula again on opening it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** As long as a loaded machine may need: what hangs is ended. */
const PATIENCE = 120_000;

/** Whether the test command has declared that LibreOffice cannot be had here: its tests are then named as not run. */
export const OFFICE_IS_DECLARED_MISSING = process.env['PRESIDIO_WITHOUT_OFFICE'] === '1';

function officeOrAdvice(): string {
  const found = findOffice(process.env['PATH'] ?? '');
  if (found !== undefined) return found;
  throw new Error(
    'LibreOffice is not installed: install LibreOffice Calc (Debian: libreoffice-calc-nogui), or run `npm test`, which does it where it can',
  );
}

async function convert(file: string, target: string, folder: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'presidio-office-'));
  try {
    mkdirSync(join(profile, 'user'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const order = [installation, '--headless', '--convert-to', target, '--outdir', folder, file];
    await promisify(execFile)(officeOrAdvice(), order, { timeout: PATIENCE });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Opens a workbook in LibreOffice, computes its formulas again and saves it anew. Gives the new workbook's path. */
export async function recomputed(file: string, folder: string): Promise<string> {
  const target = join(folder, 'recomputed');
  mkdirSync(target, { recursive: true });
  await convert(file, 'xlsx', target);
  return join(target, basename(file));
}

/** Opens a workbook in LibreOffice and gives each sheet, by name, as rows of cells as they are shown. */
export async function shownSheets(
  file: string,
  folder: string,
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const target = join(folder, 'shown');
  mkdirSync(target, { recursive: true });
  await convert(file, CSV_OF_EACH_SHEET, target);
  const stem = `${basename(file, extname(file))}-`;
  return new Map(
    readdirSync(target).map((name) => [
      name.slice(stem.length, -'.csv'.length),
      readCsv(readFileSync(join(target, name), 'utf8')),
    ]),
  );
}

/** Rows of a text of comma-separated values, quoted where needed. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

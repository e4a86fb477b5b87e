import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of one file of the build; a change that changes nothing would prove nothing. */
export function spoiling(file: string, change: (text: string) => string): (out: string) => void {
  return (out) => {
    const path = join(out, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} was not changed`);
    writeFileSync(path, after);
  };
}

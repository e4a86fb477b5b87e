import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Electron's fuse wire begins with: eight switches follow it, all on here. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.of(1, 8),
  Buffer.from('11111111'),
]);

/** An archive with nothing in it, in Electron's own format. */
const EMPTY_ARCHIVE = Buffer.concat([
  Buffer.from([4, 0, 0, 0, 20, 0, 0, 0, 16, 0, 0, 0, 12, 0, 0, 0]),
  Buffer.from('{"files":{}}'),
]);

/**
 * A folder that electron-builder takes for an unpacked Electron of Linux: enough to see which files it packs and which
 * fuses it sets. It says nothing about Electron itself.
 */
export function writeFakeElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'electron'), FUSE_WIRE, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'resources', 'default_app.asar'), EMPTY_ARCHIVE);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome_crashpad_handler', 'chrome-sandbox']) {
    writeFileSync(join(folder, name), '');
  }
}

/** The switches of a program's fuse wire, one character each: `1` on, `0` off. */
export function readFuses(program: Buffer): string {
  const start = program.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 34;
  return program.subarray(start, start + (program[start - 1] ?? 0)).toString();
}

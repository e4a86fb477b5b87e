import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GOLDEN_FILES, GOLDEN_FOLDER, goldenKey, type GoldenFile } from './golden-space.ts';

/** A program that reads the files with nothing of the product. */
interface Reader {
  readonly name: string;
  readonly command: string;
  readonly script: string;
}

const SCRIPTS = fileURLToPath(new URL('../../../fixtures/space-v1/', import.meta.url));

/** Python's reader runs where its package is; the other one everywhere. */
const READERS: readonly Reader[] = [
  { name: 'node', command: process.execPath, script: `${SCRIPTS}read-envelope.mjs` },
  ...pythons().map((command) => ({ name: 'python', command, script: `${SCRIPTS}read-envelope.py` })),
];

describe.each(READERS)('an independent reader in $name', (reader) => {
  it('finds in every golden file what is written beside it', () => {
    const said = GOLDEN_FILES.map((golden) => read(reader, golden));
    const expected = GOLDEN_FILES.map(({ path: _path, nonce: _nonce, signer: _signer, ...rest }, place) =>
      // Without a brotli decoder the text is not read; everything about it still is.
      rest.codec === 'brotli' && isUnread(said[place]) ? { ...rest, seed: null, lines: null } : rest,
    );
    expect(said).toEqual(expected);
  });

  it('refuses the signature of another', () => {
    const [golden, other] = GOLDEN_FILES.filter(({ kind }) => kind === 'replicaCertificate');
    if (golden === undefined || other === undefined) throw new Error('no two certificates');
    expect(read(reader, { ...golden, signer: other.signer })).toMatchObject({ signature: 'invalid' });
  });
});

function read({ command, script }: Reader, { path, signer }: GoldenFile): unknown {
  const key = goldenKey(signer) ?? '-';
  const run = spawnSync(command, [script, GOLDEN_FOLDER + path, key], { encoding: 'utf8' });
  return run.status === 0 ? JSON.parse(run.stdout) : run.stderr;
}

function isUnread(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'lines' in said && said.lines === null;
}

function pythons(): readonly string[] {
  const fit = ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import cryptography']).status === 0,
  );
  return fit === undefined ? [] : [fit];
}

import type { Random } from '#shared/application/demonstration/random.ts';
import type { MemoryFolder } from '#shared/replica/share/memory-folder.ts';

/** What a server may do to a file that it had acknowledged. */
export type Damage = 'lose' | 'truncate' | 'rot';

/** Does it to the file under `path`, which must be there. */
export function damageFile(folder: MemoryFolder, path: string, how: Damage, random: Random): void {
  const file = folder.file(path);
  if (!file) throw new RangeError(`there is no file to damage: ${path}`);
  if (how === 'lose' || file.bytes.length === 0) folder.remove(path);
  else if (how === 'truncate')
    folder.write(path, file.bytes.subarray(0, random.below(file.bytes.length)), file.createdAt);
  else folder.write(path, rotten(file.bytes, random), file.createdAt);
}

/** A name that a folder comes to hold when people, systems and other programs use it. */
export function foreignName(names: readonly string[], random: Random): string {
  const ours = names.filter((name) => name.includes('.'));
  const copied = ours.length === 0 ? 'copia.hd' : random.pick(ours);
  return random.pick([
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    `${copied}~`,
    `Copia di ${copied}`,
    copied.replace(/(\.[^.]*)$/, ' (1)$1'),
    copied.replace(/(\.[^.]*)$/, '.sync-conflict-20260105-101500-ABCDEFG$1'),
    copied.toUpperCase() === copied ? `${copied}.tmp` : copied.toUpperCase(),
  ]);
}

function rotten(bytes: Uint8Array, random: Random): Uint8Array {
  const place = random.below(bytes.length);
  return bytes.map((byte, index) => (index === place ? byte ^ (1 << random.below(8)) : byte));
}

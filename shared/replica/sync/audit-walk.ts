import type { SealedShare } from '#shared/replica/share/sealed-share.ts';
import { DIRECTORIES, isSpaceDirectory, isSpacePath } from '#shared/replica/share/space-paths.ts';
import type { AuditNotes } from './audit-report.ts';

/** A directory of a space, with the files in it that consoles know. */
export interface WalkedDirectory {
  readonly directory: string;
  /** Names, sorted. */
  readonly files: readonly string[];
}

/** The directories of a space, in the order in which an audit reads them: what vouches comes before what it vouches for. */
const ORDER: readonly string[] = [
  DIRECTORIES.space,
  DIRECTORIES.certificates,
  DIRECTORIES.heads,
  'log',
  DIRECTORIES.snapshots,
  'num',
  DIRECTORIES.nacks,
  'blob',
];

/** Where certificates are is two levels down, and nothing else is beside them. */
const MEMBERS = 'members';

/** Notes the names at the root of a share that no console writes. */
export async function auditRoot(share: Pick<SealedShare, 'list'>, notes: AuditNotes): Promise<void> {
  for (const name of await listSorted(share, '')) {
    const isKnown = isSpaceDirectory(name) || name === MEMBERS || isSpacePath(name);
    if (!isKnown) notes.find('note', name, 'foreign');
  }
}

/** Goes through every directory of a space. Names that no console writes are noted and passed over. */
export async function* walkSpace(
  share: Pick<SealedShare, 'list'>,
  notes: AuditNotes,
): AsyncGenerator<WalkedDirectory> {
  for (const directory of ORDER) yield* walkDirectory(share, notes, directory);
}

async function* walkDirectory(
  share: Pick<SealedShare, 'list'>,
  notes: AuditNotes,
  directory: string,
): AsyncGenerator<WalkedDirectory> {
  if (notes.isOver()) return;
  const files: string[] = [];
  const directories: string[] = [];
  for (const name of await listSorted(share, directory)) {
    const path = `${directory}/${name}`;
    if (isSpacePath(path)) files.push(name);
    else if (isSpaceDirectory(path)) directories.push(path);
    else notes.find('note', path, 'foreign');
  }
  yield { directory, files };
  for (const inner of directories) yield* walkDirectory(share, notes, inner);
}

async function listSorted(share: Pick<SealedShare, 'list'>, directory: string): Promise<readonly string[]> {
  return [...new Set(await share.list(directory))].sort();
}

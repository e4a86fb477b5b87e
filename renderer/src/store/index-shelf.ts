import type { ReplicaId } from '#shared/domain/identity.ts';
import type { StreamPosition } from '#shared/replica/replica-store.ts';
import type { ArchiveDatabase } from './database.ts';
import { guarded } from './storage-failure.ts';
import { type PackedSlots, packPart, partsIn, unpackParts } from './ticket-index/packed-index.ts';
import type { IndexContent } from './ticket-index/ticket-index.ts';

/** The state of an archive that an index reflects: at least every change up to the positions. */
export interface IndexMoment {
  readonly replica: ReplicaId;
  readonly positions: readonly StreamPosition[];
}

/** An index as it was kept. */
export interface KeptIndex extends IndexMoment {
  readonly content: IndexContent;
}

/** Where the list index is kept between runs, so that the next start need not read every ticket. */
export interface IndexShelf {
  load(): Promise<KeptIndex | undefined>;
  /**
   * Keeps an index, writing again only the parts named, or all of them when somebody else kept one meanwhile.
   */
  save(content: IndexContent, moment: IndexMoment, parts: ReadonlySet<number>): Promise<void>;
}

/** Raised when what is kept is packed in another way: an index of another format is left out and built again. */
const FORMAT = 2;

interface Header extends IndexMoment, Omit<IndexContent, 'numbers' | 'texts'> {
  readonly format: number;
  readonly parts: number;
  /** Names this writing: who wrote another one must write everything. */
  readonly token: string;
}

const HEADER = 'header';

/** The shelf of an archive. `newToken` gives a text that nobody else gives. */
export function createIndexShelf(database: ArchiveDatabase, newToken: () => string): IndexShelf {
  const { listIndex, dexie } = database;
  let mine: string | undefined;

  const header = async (): Promise<Header | undefined> =>
    (await listIndex.get(HEADER))?.content as Header | undefined;

  async function load(): Promise<KeptIndex | undefined> {
    const found = await header();
    if (found?.format !== FORMAT) return undefined;
    const parts = await listIndex.bulkGet(partNames(found.parts));
    const packed = parts.filter((part) => part !== undefined).map(({ content }) => content as PackedSlots);
    if (packed.length < found.parts) return undefined;
    mine = found.token;
    const { format: _, parts: __, token: ___, replica, positions, ...names } = found;
    return { replica, positions, content: { ...names, ...unpackParts(packed) } };
  }

  async function write(
    content: IndexContent,
    moment: IndexMoment,
    parts: ReadonlySet<number>,
  ): Promise<string> {
    const { numbers: _, texts, ...names } = content;
    const before = await header();
    // Until this writing is durable nothing is known of what is kept: after a failure, everything is written again.
    const known = mine;
    mine = undefined;
    const count = partsIn(texts.id.length);
    const all = Array.from({ length: count }, (_, part) => part);
    const changed =
      before !== undefined && before.token === known ? all.filter((part) => parts.has(part)) : all;
    const token = newToken();
    const next: Header = { format: FORMAT, parts: count, token, ...names, ...moment };
    for (const part of changed)
      await listIndex.put({ part: partName(part), content: packPart(content, part) });
    await listIndex.put({ part: HEADER, content: next });
    return token;
  }

  return {
    load: () => guarded(() => dexie.transaction('r', listIndex, async () => await load())),
    async save(content, moment, parts) {
      mine = await guarded(() =>
        dexie.transaction('rw', listIndex, async () => await write(content, moment, parts)),
      );
    },
  };
}

function partName(part: number): string {
  return `slots-${part}`;
}

function partNames(count: number): string[] {
  return Array.from({ length: count }, (_, part) => partName(part));
}

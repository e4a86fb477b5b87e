import { materialise } from '#shared/replica/materialise.ts';
import type { Touched } from '#shared/replica/replica-store.ts';
import { settleDuplicateNumbers } from './duplicate-numbers.ts';
import type { SyncParts } from './sync-parts.ts';

/** Beyond this many records it is quicker to look at all of them. */
const FEW = 200;

/** Looks out for records that come to carry one number. */
export interface DuplicateWatch {
  /** Looks at the records that changed since the last time, and asks for other numbers where this console has to. */
  settle(): Promise<void>;
}

/**
 * A watch that begins now: what was there before is looked at by the daily audit.
 *
 * @see X-2
 */
export function createDuplicateWatch(parts: SyncParts): DuplicateWatch {
  let touched = new Set<string>();
  let isMany = false;
  const isNumbered = (kind: string): boolean => parts.numbering.kinds.some((numbered) => numbered === kind);
  parts.store.subscribe((records: Touched) => {
    if (records === 'everything') isMany = true;
    else for (const { kind, id } of records) if (isNumbered(kind)) touched.add(`${kind}/${id}`);
    if (touched.size > FEW) isMany = true;
  });
  return {
    async settle() {
      const names = [...touched];
      const looksAtAll = isMany;
      touched = new Set();
      isMany = false;
      if (looksAtAll || (await anyShared(parts, names))) await settleDuplicateNumbers(parts);
    },
  };
}

async function anyShared(parts: SyncParts, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    const [kind = '', id = ''] = name.split('/');
    const entity = await parts.store.entity({ kind, id });
    const row = entity === undefined ? null : materialise(entity);
    const number = row === null ? undefined : parts.numbering.numberIn(row);
    if (number === undefined) continue;
    if ((await parts.numbering.holders(number.series, number.n)).length > 1) return true;
  }
  return false;
}

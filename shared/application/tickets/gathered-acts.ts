import type { ScopedMutation } from '#shared/domain/workspace.ts';
import type { DecidedAct } from '#shared/application/use-case.ts';

/** How many bytes of mutations go into one act: a change travels in at most 256 KiB, and letters may join it. */
const ACT_BYTES = 110 * 1024;

/**
 * The same acts in as few as may be: each is written whole or not at all, so that a disk that fails midway leaves no half
 * of it. Acts with other reasons stay apart.
 */
export function gatheredActs(acts: readonly DecidedAct[]): readonly DecidedAct[] {
  const gathered: { reason: string | undefined; size: number; mutations: ScopedMutation[] }[] = [];
  for (const { mutations, reason } of acts) {
    if (mutations.length === 0) continue;
    const size = new TextEncoder().encode(JSON.stringify(mutations)).length;
    const last = gathered.at(-1);
    if (last?.reason === reason && last !== undefined && last.size + size <= ACT_BYTES) {
      last.mutations.push(...mutations);
      last.size += size;
    } else gathered.push({ reason, size, mutations: [...mutations] });
  }
  return gathered.map(({ mutations, reason }) =>
    reason === undefined ? { mutations } : { mutations, reason },
  );
}

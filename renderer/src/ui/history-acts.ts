import type { ChangeRef } from '#shared/domain/change.ts';
import type { Instant } from '#shared/domain/instant.ts';
import type { JsonValue } from '#shared/domain/json.ts';

/** One fact of a record's history, as the replica tells it. */
export interface HistoryLine {
  readonly change: ChangeRef;
  readonly actor: string;
  readonly at: Instant;
  readonly reason?: string;
  readonly clockCorrection: number;
  readonly act: string;
  readonly field: string | null;
  readonly before: readonly JsonValue[];
  readonly after: JsonValue;
}

/** What an act did to a record, in a word. */
export type HistoryActSort = 'created' | 'changed' | 'deleted' | 'restored' | 'unreadable';

/** The facts of one act of one person. */
export interface HistoryAct {
  readonly key: string;
  readonly actor: string;
  readonly at: Instant;
  readonly sort: HistoryActSort;
  readonly reason?: string;
  readonly isClockCorrected: boolean;
  readonly lines: readonly HistoryLine[];
}

const SORTS: Readonly<Record<string, HistoryActSort>> = {
  create: 'created',
  delete: 'deleted',
  restore: 'restored',
  unreadable: 'unreadable',
};

function keyOf({ change }: HistoryLine): string {
  return `${change.scope}/${change.replica}/${change.n}`;
}

function actOf(key: string, lines: readonly HistoryLine[]): readonly HistoryAct[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { actor, at, reason, clockCorrection } = first;
  return [
    {
      key,
      actor,
      at,
      sort: SORTS[first.act] ?? 'changed',
      ...(reason !== undefined && { reason }),
      isClockCorrected: clockCorrection !== 0,
      lines,
    },
  ];
}

/** The facts of a history put together by act, latest first. */
export function historyActs(lines: readonly HistoryLine[]): readonly HistoryAct[] {
  const byAct = new Map<string, HistoryLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const others = byAct.get(key);
    if (others === undefined) byAct.set(key, [line]);
    else others.push(line);
  }
  return [...byAct].flatMap(([key, facts]) => actOf(key, facts)).toReversed();
}

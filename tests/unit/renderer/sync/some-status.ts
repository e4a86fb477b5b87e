import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import { createFormats, type Language } from '#shared/text/formats.ts';
import type { HeldStream, KnownConsole, SyncCondition, SyncStatus } from '#renderer/store/sync-status.ts';
import { catalogueOf } from '#renderer/state/text.ts';
import type { LineTools } from '#renderer/features/sync/state-line.ts';

/** Friday 20 November 2026, 16:00 in Italy. */
export const NOW: Instant = toInstant(Date.parse('2026-11-20T15:00:00Z'));

/** Every condition of a console that has a folder: the record makes the compiler count them. */
export const CONDITIONS = Object.keys({
  starting: 0,
  fencing: 0,
  bootstrapping: 0,
  receiving: 0,
  sending: 0,
  current: 0,
  waiting: 0,
  realigning: 0,
  'rolled-back': 0,
  'receive-only': 0,
  full: 0,
  offline: 0,
  unanswering: 0,
  unrecognised: 0,
  outdated: 0,
  failed: 0,
} satisfies Record<SyncCondition, 0>) as SyncCondition[];

/** The console that is called by a letter. */
export function consoleOf(letter: string, others: Partial<KnownConsole> = {}): KnownConsole {
  return {
    replica: letter.repeat(20) as ReplicaId,
    label: `PC-${letter.toUpperCase()}`,
    isThis: false,
    wasThis: false,
    device: letter,
    lastNews: NOW,
    app: '0.1.0',
    ...others,
  };
}

/** Two files of the console of that letter, missing for an hour. */
export function heldOf(letter: string, others: Partial<HeldStream> = {}): HeldStream {
  return {
    scope: 'c0' as Scope,
    replica: letter.repeat(20) as ReplicaId,
    state: 'hold',
    files: 2,
    since: toInstant(NOW - 3_600_000),
    why: 'segment-missing',
    ...others,
  };
}

/** A status with nothing in it but the condition, and what is given. */
export function statusOf(condition: SyncCondition, others: Partial<SyncStatus> = {}): SyncStatus {
  return {
    condition,
    since: toInstant(NOW - 600_000),
    lastExchange: toInstant(NOW - 60_000),
    nextAttempt: toInstant(NOW + 10_000),
    waiting: 0,
    attachmentsWaiting: 0,
    unnumbered: 0,
    progress: null,
    problem: null,
    clockOffset: 0,
    freeBytes: null,
    numbering: { state: 'open' },
    held: [],
    consoles: [consoleOf('a', { isThis: true }), consoleOf('b')],
    foreign: [],
    ...others,
  };
}

/** What lines are written with at that moment, in a language. */
export function lineTools(language: Language = 'it'): LineTools {
  return { text: catalogueOf(language), formats: createFormats(language), now: NOW };
}

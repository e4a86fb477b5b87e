import type { Instant } from '#shared/domain/instant.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { HeldStream, SyncStatus, SyncView } from '#renderer/store/sync-status.ts';
import { isTrouble } from './state-look.ts';
import type { SyncState } from './sync-state.ts';

/** What a line is written with. */
export interface LineTools {
  readonly text: Catalogue;
  readonly formats: Formats;
  readonly now: Instant;
}

/** The state in one line: what it is, since when or how far, and what waits. */
export function stateLine(view: SyncView, state: SyncState, tools: LineTools): string {
  const words = stateWords(view, state, tools);
  const waiting = view.condition === 'unattached' ? 0 : view.waiting;
  const { syncStatus } = tools.text;
  return isTrouble(state) && waiting > 0
    ? `${words}, ${syncStatus.waits(tools.formats.integer(waiting))}`
    : words;
}

type Telling = (status: SyncStatus, tools: LineTools) => string;

/** The states whose words say more than what they are: of the others, the line is one text. */
type TellingState = Extract<
  SyncState,
  'bootstrapping' | 'receiving' | 'sending' | 'current' | 'waiting' | 'suspect' | 'offline'
>;

const TELLINGS: Readonly<Record<TellingState, Telling>> = {
  bootstrapping: (status, tools) => {
    const { line } = tools.text.syncStatus;
    return withProgress(status, line.bootstrapping, line.bootstrappingUnknown, tools);
  },
  receiving: (status, tools) => {
    const { line } = tools.text.syncStatus;
    return withProgress(status, line.receiving, line.receivingUnknown, tools);
  },
  sending: ({ waiting }, { text, formats }) => text.syncStatus.line.sending(formats.integer(waiting)),
  current: ({ lastExchange }, tools) => {
    const { line } = tools.text.syncStatus;
    return lastExchange === null ? line.currentNever : line.current(when(lastExchange, tools));
  },
  waiting: (status, tools) => heldWords(status, 'hold', tools),
  suspect: (status, tools) => heldWords(status, 'quarantine', tools),
  offline: ({ since }, tools) => tools.text.syncStatus.line.offline(sinceWords(since, tools)),
};

function stateWords(view: SyncView, state: SyncState, tools: LineTools): string {
  if (view.condition === 'unattached') {
    const { demonstration, unattached } = tools.text.syncStatus.line;
    return state === 'demonstration' ? demonstration : unattached;
  }
  return isTelling(state) ? TELLINGS[state](view, tools) : tools.text.syncStatus.line[state];
}

function isTelling(state: SyncState): state is TellingState {
  return Object.hasOwn(TELLINGS, state);
}

function withProgress(
  { progress }: SyncStatus,
  known: (share: string) => string,
  unknown: string,
  { formats }: LineTools,
): string {
  if (progress === null) return unknown;
  return known(formats.integer(Math.floor((progress.done / Math.max(1, progress.total)) * 100)));
}

/** The time of a moment of today, the date and the time of any other. */
function when(instant: Instant, { formats, now }: LineTools): string {
  return dayOf(instant) === dayOf(now) ? formats.time(instant) : formats.dateTime(instant);
}

/** Since a moment: `dalle 14:32`, or `dal` its date and time. */
export function sinceWords(instant: Instant, { text, formats, now }: LineTools): string {
  const { sinceTime, sinceDate } = text.syncStatus;
  return dayOf(instant) === dayOf(now)
    ? sinceTime(formats.time(instant))
    : sinceDate(formats.dateTime(instant));
}

function heldWords(
  { held, consoles }: SyncStatus,
  asked: HeldStream['state'],
  { text, formats }: LineTools,
): string {
  const { line } = text.syncStatus;
  const streams = held.filter(({ state }) => state === asked);
  const replicas = [...new Set(streams.map(({ replica }) => replica))];
  const files = formats.integer(streams.reduce((sum, stream) => sum + stream.files, 0));
  const count = formats.integer(replicas.length);
  if (replicas.length > 1)
    return asked === 'quarantine' ? line.suspectMany(count) : line.waitingForMany(count, files);
  const name = consoles.find(({ replica }) => replica === replicas[0])?.label ?? line.unknownConsole;
  return asked === 'quarantine' ? line.suspect(name) : line.waitingFor(name, files);
}

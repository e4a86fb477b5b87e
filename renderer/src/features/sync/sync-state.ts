import type { Catalogue } from '#shared/text/catalogue.ts';
import type { SyncStatus, SyncView } from '#renderer/store/sync-status.ts';

/** What people are told of the synchronisation: each state has its words, its meaning and what to do. */
export type SyncState = keyof Catalogue['syncStatus']['states'];

const STATES: Readonly<Record<SyncView['condition'], SyncState>> = {
  unattached: 'unattached',
  starting: 'starting',
  fencing: 'fencing',
  bootstrapping: 'bootstrapping',
  receiving: 'receiving',
  sending: 'sending',
  current: 'current',
  waiting: 'waiting',
  realigning: 'realigning',
  'rolled-back': 'rolledBack',
  'receive-only': 'receiveOnly',
  full: 'full',
  offline: 'offline',
  unanswering: 'unanswering',
  unrecognised: 'unrecognised',
  outdated: 'outdated',
  failed: 'failed',
};

/**
 * The state to tell of a view. Rounds come and go every few seconds: one that moves nothing leaves a console up to date.
 *
 * @param isDemonstration the archive exchanges with nobody.
 */
export function stateOf(view: SyncView, isDemonstration: boolean): SyncState {
  if (view.condition === 'unattached') return isDemonstration ? 'demonstration' : 'unattached';
  if (view.condition === 'waiting') return waitingState(view);
  return isIdle(view) ? 'current' : STATES[view.condition];
}

function isIdle({ condition, progress, lastExchange, waiting }: SyncStatus): boolean {
  if (condition === 'receiving') return progress === null && lastExchange !== null;
  return condition === 'sending' && waiting === 0;
}

/** Of several reasons to wait, the one that somebody must see to comes first. */
function waitingState({ held }: SyncStatus): SyncState {
  if (held.some(({ state }) => state === 'quarantine')) return 'suspect';
  return held.length > 0 && held.every(({ state }) => state === 'outdated') ? 'outdated' : 'waiting';
}

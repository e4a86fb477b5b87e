import type { GuidedActionOutcome, GuidedActionType } from '#shared/domain/guided-action.ts';

/** Something that a municipal contact of the demonstration did on site. */
export interface DemonstrationGuidedAction {
  readonly type: GuidedActionType;
  readonly minutes: number;
  readonly outcome: GuidedActionOutcome;
  readonly place: string;
  readonly note?: string;
}

/** What the municipal contact of an invented body did on site, the earliest first: one for each of its tickets. */
export const demonstrationGuidedActions: readonly DemonstrationGuidedAction[] = [
  { type: 'restart', minutes: 5, outcome: 'solved', place: 'Anagrafe, sportello 2' },
  {
    ...{ type: 'plugs', minutes: 15, outcome: 'temporary', place: 'Ufficio tecnico' },
    note: 'Presa provvisoria in attesa dell’elettricista',
  },
  { type: 'lineTest', minutes: 10, outcome: 'solved', place: 'Armadio di rete' },
  {
    ...{ type: 'restart', minutes: 10, outcome: 'unsolved', place: 'Protocollo' },
    note: 'Si riavvia ma non si collega',
  },
];

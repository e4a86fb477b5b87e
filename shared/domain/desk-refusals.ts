import type { EvolutionState } from './evolution.ts';
import type { ImprovementState } from './improvement.ts';
import type { QuoteDecision } from './quote.ts';
import type { CallReason } from './ticket.ts';

type Nothing = Readonly<Record<string, never>>;
type TicketCode = Readonly<{ code: string | null }>;

/** What each refusal of an act around a ticket carries. Moments are UTC milliseconds. */
export interface DeskRefusalData {
  'moment-in-future': Readonly<{ at: number }>;
  /** What is said to come after something came before it. */
  'moment-too-early': Readonly<{ at: number; notBefore: number }>;
  'contact-person-missing': Nothing;
  'contact-attached': TicketCode;
  'contact-cancelled': Nothing;
  'consent-missing': Nothing;
  'consent-after-start': Readonly<{ consentAt: number; startedAt: number }>;
  'session-started': Nothing;
  'session-not-started': Nothing;
  'session-ended': Nothing;
  'session-not-ended': Nothing;
  'escalation-answered': Nothing;
  'quote-choice-foreign': Readonly<{ decision: QuoteDecision }>;
  'quote-decided': Readonly<{ decision: QuoteDecision }>;
  'quote-undecided': TicketCode;
  'planned-task-done': Nothing;
  'outage-reason-other': TicketCode & Readonly<{ reason: CallReason }>;
  'outage-recorded': TicketCode;
  'outage-reported': Nothing;
  'outage-restored': Nothing;
  'outage-not-reported': Nothing;
  'outage-not-restored': Nothing;
  'platform-owner-missing': Readonly<{ platform: string }>;
  'procedure-unknown': Readonly<{ procedure: string }>;
  'procedure-measured': Readonly<{ procedure: string }>;
  'request-body-missing': Nothing;
  'evolution-move-illegal': Readonly<{ from: EvolutionState; to: EvolutionState }>;
  /** `missing` names fields of the work. */
  'evolution-incomplete': Readonly<{ to: EvolutionState; missing: readonly string[] }>;
  'evolution-not-yet': Readonly<{ approvedAt: number }>;
  'evolution-reason-missing': Readonly<{ to: EvolutionState }>;
  'evolution-settled': Readonly<{ state: EvolutionState }>;
  'improvement-move-illegal': Readonly<{ from: ImprovementState; to: ImprovementState }>;
  'improvement-reason-missing': Readonly<{ to: ImprovementState }>;
  'improvement-settled': Readonly<{ state: ImprovementState }>;
  'improvement-proposer': Nothing;
  'notification-sent': Nothing;
}

/** Refusals of acts around a ticket. */
export const DESK_REFUSALS = [
  'moment-in-future',
  'moment-too-early',
  'contact-person-missing',
  'contact-attached',
  'contact-cancelled',
  'consent-missing',
  'consent-after-start',
  'session-started',
  'session-not-started',
  'session-ended',
  'session-not-ended',
  'escalation-answered',
  'quote-choice-foreign',
  'quote-decided',
  'quote-undecided',
  'planned-task-done',
  'outage-reason-other',
  'outage-recorded',
  'outage-reported',
  'outage-restored',
  'outage-not-reported',
  'outage-not-restored',
  'platform-owner-missing',
  'procedure-unknown',
  'procedure-measured',
  'request-body-missing',
  'evolution-move-illegal',
  'evolution-incomplete',
  'evolution-not-yet',
  'evolution-reason-missing',
  'evolution-settled',
  'improvement-move-illegal',
  'improvement-reason-missing',
  'improvement-settled',
  'improvement-proposer',
  'notification-sent',
] as const satisfies readonly (keyof DeskRefusalData)[];

import type { OnCallTick } from './on-call-case.ts';
import type { Channel, TicketPriority, TicketState } from './ticket.ts';

/** A ticket's number or provisional code; `null` while it is being opened. */
type TicketCode = Readonly<{ code: string | null }>;

/** Nothing besides the code: the sentence needs no more. */
type Nothing = Readonly<Record<string, never>>;

/** What the refusals of the rules of a ticket carry. Instants are UTC milliseconds, days `aaaa-mm-gg`. */
export interface TicketRuleRefusalData {
  'outcome-missing': TicketCode;
  /** Data was lost: `assigned` is too low. @see CAP-7-b */
  'data-loss-priority': TicketCode & Readonly<{ assigned: TicketPriority }>;
  /** A platform of others is reported, never repaired here. @see P9-5.4-a */
  'platform-not-repaired': TicketCode;
  /** Extraordinary work with no discussion recorded. @see P9-5.2-c */
  'consultation-missing': TicketCode;
  /** Nothing to approve: no quote was sent that still waits. */
  'quote-missing': TicketCode;
  /** `isCentralised`: the contract gives it for centralised applications alone. @see CAP-2.1-a */
  'on-call-not-entitled': Readonly<{ isCentralised: boolean }>;
  /** @see CAP-2.1-b */
  'on-call-not-due': Readonly<{ missing: readonly OnCallTick[] }>;
  /** @see CAP-2.1-c */
  'on-call-closed': Readonly<{ at: number; phone: string | null }>;
  /** @see CAP-3.1.4-a */
  'channel-not-enabled': Readonly<{ channel: Channel; channels: readonly Channel[] }>;
  'asset-elsewhere': Nothing;
  'template-not-ticket': Nothing;
  /** Suspended before the taking in charge, or not at all. */
  'ticket-taken': TicketCode & Readonly<{ state: TicketState }>;
  'suspension-running': TicketCode;
  'suspension-missing': TicketCode;
  'merge-itself': TicketCode;
  'merge-target-settled': TicketCode & Readonly<{ target: string; state: TicketState }>;
  'merge-target-merged': TicketCode & Readonly<{ target: string }>;
  /** The target is already a duplicate of the ticket. */
  'merge-cycle': TicketCode & Readonly<{ target: string }>;
  'merge-missing': TicketCode;
  'link-itself': TicketCode;
  /** The same problem came back too late to be free: a new, chargeable ticket follows it. @see CAP-3.1.6-c */
  'warranty-over': TicketCode & Readonly<{ ticketId: string; lastDay: string }>;
  /** A different problem is a new ticket. `lastDay` is the warranty's. @see CAP-3.1.6-c */
  'other-problem': TicketCode & Readonly<{ ticketId: string; lastDay: string | null }>;
  /** The ticket that this one would follow is still somebody's work. */
  'followed-unsettled': TicketCode & Readonly<{ state: TicketState }>;
  /** A planned project covers those devices. @see REG-3.c3-a */
  'matter-in-competence': TicketCode & Readonly<{ project: string }>;
}

/** Refusals of the rules of a ticket. */
export const TICKET_RULE_REFUSALS = [
  'outcome-missing',
  'data-loss-priority',
  'platform-not-repaired',
  'consultation-missing',
  'quote-missing',
  'on-call-not-entitled',
  'on-call-not-due',
  'on-call-closed',
  'channel-not-enabled',
  'asset-elsewhere',
  'template-not-ticket',
  'ticket-taken',
  'suspension-running',
  'suspension-missing',
  'merge-itself',
  'merge-target-settled',
  'merge-target-merged',
  'merge-cycle',
  'merge-missing',
  'link-itself',
  'warranty-over',
  'other-problem',
  'followed-unsettled',
  'matter-in-competence',
] as const satisfies readonly (keyof TicketRuleRefusalData)[];

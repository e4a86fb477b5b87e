import type { AccessRefusalData } from './access-refusals.ts';
import type { BackupRefusalData } from './backup-refusals.ts';
import type { CheckRefusalData } from './check-refusals.ts';
import type { ChargingRefusalData } from './charging-refusals.ts';
import type { CostsDataRefusalData } from './costs-data-refusals.ts';
import type { CostsIssueRefusalData } from './costs-issue-refusals.ts';
import type { DeskRefusalData } from './desk-refusals.ts';
import type { DocumentRefusalData } from './document-refusals.ts';
import type { GuidedActionRefusalData } from './guided-action-refusals.ts';
import type { HandoverCustodyRefusalData } from './handover-custody-refusals.ts';
import type { HandoverPolicyRefusalData } from './handover-policy-refusals.ts';
import type { HandoverReceiptRefusalData } from './handover-receipt-refusals.ts';
import type { HandoverAssignmentsRefusalData } from './handover-assignments-refusals.ts';
import type { ImportRefusalData } from './import/import-refusals.ts';
import type { InventoryRefusalData } from './inventory-refusals.ts';
import type { Kind } from './kind-name.ts';
import type { LeakRefusalData } from './leak-refusals.ts';
import type { OfficeRefusalData } from './office-refusals.ts';
import type { OutingRefusalData } from './outing-refusals.ts';
import type { Refusal } from './refusal.ts';
import type { SetupRefusalData } from './setup-refusals.ts';
import type { SiteRegisterRefusalData } from './site-register-refusals.ts';
import type { TicketRuleRefusalData } from './ticket-rule-refusals.ts';
import type { CallReason, TicketPriority, TicketState } from './ticket.ts';

/** What is wrong with a value that a command was given. */
export const ARGUMENT_PROBLEMS = ['missing', 'too-short', 'too-long', 'malformed', 'unexpected'] as const;

/** One of {@link ARGUMENT_PROBLEMS}. */
export type ArgumentProblem = (typeof ARGUMENT_PROBLEMS)[number];

/** A value that was not accepted: where it stands, as in `changes.subject`, and the limit that it passes, if any. */
export type ArgumentFault = Readonly<{ field: string; problem: ArgumentProblem; limit: number | null }>;

/** Nothing besides the code: the sentence needs no more. */
type Nothing = Readonly<Record<string, never>>;

/** A ticket's number or provisional code; `null` while it is being opened. */
type TicketCode = Readonly<{ code: string | null }>;

/** What each refusal of a use case carries: the stable code, and the data that its sentence needs. */
export interface RefusalData
  extends
    OfficeRefusalData,
    OutingRefusalData,
    AccessRefusalData,
    BackupRefusalData,
    HandoverAssignmentsRefusalData,
    InventoryRefusalData,
    ImportRefusalData,
    CheckRefusalData,
    HandoverReceiptRefusalData,
    ChargingRefusalData,
    CostsDataRefusalData,
    SetupRefusalData,
    CostsIssueRefusalData,
    DeskRefusalData,
    DocumentRefusalData,
    GuidedActionRefusalData,
    HandoverCustodyRefusalData,
    HandoverPolicyRefusalData,
    SiteRegisterRefusalData,
    TicketRuleRefusalData,
    LeakRefusalData {
  'use-case-unknown': Readonly<{ name: string }>;
  'arguments-invalid': Readonly<{ command: string; faults: readonly ArgumentFault[] }>;
  'actor-unknown': Nothing;
  'record-unknown': Readonly<{ kind: Kind }>;
  'record-deleted': Readonly<{ kind: Kind }>;
  'seat-elsewhere': Nothing;
  /** `codes` lists the first of the `count` open tickets. */
  'person-holds-tickets': Readonly<{ count: number; codes: readonly string[] }>;
  'person-is-actor': Nothing;
  'requester-missing': Nothing;
  /** `at` is an instant. */
  'opening-in-future': Readonly<{ at: number }>;
  'priority-reason-missing': TicketCode & Readonly<{ requested: TicketPriority; assigned: TicketPriority }>;
  'move-illegal': TicketCode & Readonly<{ from: TicketState; to: TicketState }>;
  'move-reason-missing': TicketCode & Readonly<{ to: TicketState }>;
  'ticket-not-taken': TicketCode & Readonly<{ from: TicketState }>;
  'plan-missing': TicketCode;
  'solution-missing': TicketCode;
  'cause-missing': TicketCode & Readonly<{ reason: CallReason }>;
  'ticket-cancelled': TicketCode;
  'ticket-settled': TicketCode & Readonly<{ state: TicketState }>;
  'ticket-numbered': Readonly<{ number: string }>;
  'attachment-unnamed': Nothing;
  /** `limit` in bytes. */
  'attachment-too-large': Readonly<{ name: string; limit: number }>;
  'attachment-executable': Readonly<{ name: string }>;
  'entry-not-attachment': Nothing;
  'field-unknown': Readonly<{ kind: Kind; field: string }>;
  'conflict-settled': Readonly<{ kind: Kind; field: string }>;
  'conflict-value-foreign': Readonly<{ kind: Kind; field: string }>;
  'deletion-settled': Readonly<{ kind: Kind }>;
  'change-unknown': Nothing;
  'undo-superseded': Nothing;
  'undo-numbered': Readonly<{ number: string }>;
}

/** Why a use case did nothing. */
export type RefusalCode = keyof RefusalData;

/** Refusals of any act, whatever it is about. */
export const ACT_REFUSALS = [
  'use-case-unknown',
  'arguments-invalid',
  'actor-unknown',
  'record-unknown',
  'record-deleted',
] as const satisfies readonly RefusalCode[];

/** Refusals of acts on bodies, seats and people. */
export const REGISTRY_REFUSALS = [
  'seat-elsewhere',
  'person-holds-tickets',
  'person-is-actor',
] as const satisfies readonly RefusalCode[];

/** Refusals of acts on tickets. */
export const TICKET_REFUSALS = [
  'requester-missing',
  'opening-in-future',
  'priority-reason-missing',
  'move-illegal',
  'move-reason-missing',
  'ticket-not-taken',
  'plan-missing',
  'solution-missing',
  'cause-missing',
  'ticket-cancelled',
  'ticket-settled',
  'ticket-numbered',
  'attachment-unnamed',
  'attachment-too-large',
  'attachment-executable',
  'entry-not-attachment',
] as const satisfies readonly RefusalCode[];

/** Refusals of acts on what was already written: conflicts and undo. */
export const HISTORY_REFUSALS = [
  'field-unknown',
  'conflict-settled',
  'conflict-value-foreign',
  'deletion-settled',
  'change-unknown',
  'undo-superseded',
  'undo-numbered',
] as const satisfies readonly RefusalCode[];

/** The refusal with the given code and its data. */
export type RefusalOf<Code extends RefusalCode> = {
  [Each in Code]: Refusal<Each> & { readonly data: RefusalData[Each] };
}[Code];

/** A refusal of a use case. */
export type ActRefusal = RefusalOf<RefusalCode>;

/** A refusal with the data that its sentence needs. */
export function refusalOf<Code extends RefusalCode>(code: Code, data: RefusalData[Code]): RefusalOf<Code> {
  return { code, data };
}

/** The result of an act that was refused, with the data that its sentence needs. */
export function refuseAct<Code extends RefusalCode>(
  code: Code,
  data: RefusalData[Code],
): { readonly ok: false; readonly refusal: RefusalOf<Code> } {
  return { ok: false, refusal: refusalOf(code, data) };
}

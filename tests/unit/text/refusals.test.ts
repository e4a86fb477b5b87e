import { describe, expect, it } from 'vitest';
import {
  ACT_REFUSALS,
  HISTORY_REFUSALS,
  REGISTRY_REFUSALS,
  type RefusalCode,
  type RefusalData,
  TICKET_REFUSALS,
} from '#shared/domain/act-refusals.ts';
import { BACKUP_REFUSALS } from '#shared/domain/backup-refusals.ts';
import { CHECK_REFUSALS } from '#shared/domain/check-refusals.ts';
import { CHARGING_REFUSALS } from '#shared/domain/charging-refusals.ts';
import { COSTS_DATA_REFUSALS } from '#shared/domain/costs-data-refusals.ts';
import { COSTS_ISSUE_REFUSALS } from '#shared/domain/costs-issue-refusals.ts';
import { DESK_REFUSALS } from '#shared/domain/desk-refusals.ts';
import { DOCUMENT_REFUSALS } from '#shared/domain/document-refusals.ts';
import { GUIDED_ACTION_REFUSALS } from '#shared/domain/guided-action-refusals.ts';
import { HANDOVER_CUSTODY_REFUSALS } from '#shared/domain/handover-custody-refusals.ts';
import { IMPORT_REFUSALS } from '#shared/domain/import/import-refusals.ts';
import { INVENTORY_REFUSALS } from '#shared/domain/inventory-refusals.ts';
import { ACCESS_REFUSALS } from '#shared/domain/access-refusals.ts';
import { LEAK_REFUSALS } from '#shared/domain/leak-refusals.ts';
import { HANDOVER_POLICY_REFUSALS } from '#shared/domain/handover-policy-refusals.ts';
import { OUTING_REFUSALS } from '#shared/domain/outing-refusals.ts';
import { HANDOVER_RECEIPT_REFUSALS } from '#shared/domain/handover-receipt-refusals.ts';
import { HANDOVER_ASSIGNMENTS_REFUSALS } from '#shared/domain/handover-assignments-refusals.ts';
import { OFFICE_REFUSALS } from '#shared/domain/office-refusals.ts';
import { SETUP_REFUSALS } from '#shared/domain/setup-refusals.ts';
import { SITE_REGISTER_REFUSALS } from '#shared/domain/site-register-refusals.ts';
import { TICKET_RULE_REFUSALS } from '#shared/domain/ticket-rule-refusals.ts';
import { english } from '#shared/text/english.ts';
import { italian } from '#shared/text/italian.ts';
import { COSTS_EXAMPLES } from './costs-examples.ts';
import { DESK_EXAMPLES } from './desk-examples.ts';
import { HANDOVER_ASSIGNMENT_EXAMPLES } from './handover-assignment-examples.ts';
import { HANDOVER_RECEIPT_EXAMPLES } from './handover-receipt-examples.ts';
import { ON_SITE_EXAMPLES } from './on-site-examples.ts';
import { SITE_REGISTER_EXAMPLES } from './site-register-examples.ts';

const CODES = [
  ...TICKET_RULE_REFUSALS,
  ...ACT_REFUSALS,
  ...REGISTRY_REFUSALS,
  ...TICKET_REFUSALS,
  ...HISTORY_REFUSALS,
  ...SETUP_REFUSALS,
  ...HANDOVER_POLICY_REFUSALS,
  ...HANDOVER_RECEIPT_REFUSALS,
  ...OUTING_REFUSALS,
  ...HANDOVER_ASSIGNMENTS_REFUSALS,
  ...OFFICE_REFUSALS,
  ...HANDOVER_CUSTODY_REFUSALS,
  ...INVENTORY_REFUSALS,
  ...IMPORT_REFUSALS,
  ...ACCESS_REFUSALS,
  ...LEAK_REFUSALS,
  ...DESK_REFUSALS,
  ...DOCUMENT_REFUSALS,
  ...COSTS_ISSUE_REFUSALS,
  ...GUIDED_ACTION_REFUSALS,
  ...CHARGING_REFUSALS,
  ...COSTS_DATA_REFUSALS,
  ...SITE_REGISTER_REFUSALS,
  ...CHECK_REFUSALS,
  ...BACKUP_REFUSALS,
];

/** Data of each refusal, as a use case gives them. */
const EXAMPLES: { readonly [Code in RefusalCode]: RefusalData[Code] } = {
  'use-case-unknown': { name: 'formatDisk' },
  'outing-overlaps': {
    name: 'Bruno Neri',
    minutes: 30,
    startsAt: 1_700_000_000_000,
    endsAt: 1_700_000_000_000,
  },
  'outing-empty': { from: 1_700_000_000_000, to: 1_700_000_000_000 },
  'outing-cancelled': { day: '2026-11-20' },
  'outing-reported': { code: 'R2026/000031' },
  'outing-elsewhere': {},
  'outing-ticket-elsewhere': { code: '2026/000812' },
  'check-closed': {},
  'check-too-large': { limit: 2_000 },
  'asset-in-place': { label: 'PC-0101' },
  'asset-not-missing': { label: 'PC-0101' },
  'asset-disposed-of': { label: 'PC-0101' },
  'sheet-impossible': { why: 'outside' },
  'label-too-small': { width: 1_221, height: 1_641 },
  'session-not-ended': {},
  'outage-not-reported': {},
  'outage-not-restored': {},
  'budget-exists': { year: 2026 },
  'service-code-taken': { code: '3.1.12' },
  'service-variation-unauthorised': { state: 'proposed' },
  'service-variation-move-illegal': { from: 'rejected', to: 'authorised' },
  'service-variation-settled': { state: 'active' },
  'day-in-future': { day: '2026-11-21' },
  'day-too-early': { day: '2026-11-17', notBefore: '2026-11-18' },
  'window-empty': { from: Date.parse('2026-11-24T11:00:00Z'), to: Date.parse('2026-11-24T09:00:00Z') },
  'window-half': {},
  'monitoring-opens-nothing': {},
  'access-missing': {},
  'act-not-allowed': { roles: ['ictManager'] },
  'act-elsewhere': { kind: 'asset' },
  'duties-without-contact': {},
  'editor-unnamed': {},
  'editor-is-operator': {},
  'own-computer-missing': {},
  'leaving-actor': {},
  'successor-leaving': {},
  'telephony-in-scope': {},
  'import-outdated': { name: 'PC-0101' },
  'asset-event-illegal': { type: 'repair', state: 'disposed' },
  'asset-event-incomplete': { type: 'loan', missing: ['borrower', 'expectedOn'] },
  'asset-event-too-early': { day: '2026-11-17', last: '2026-11-18' },
  'days-inverted': { from: '2026-11-18', to: '2026-11-17' },
  'asset-duplicate': { field: 'serial', value: 'ABC-123', label: 'PC-0101' },
  'asset-replaces-itself': {},
  'replacement-ticket-missing': {},
  'data-centre-closed': { seat: 'Piazza San Leone' },
  'assistance-not-due': { label: 'PC-0101' },
  'stock-short': { name: 'Toner', inStock: 1, wanted: 3 },
  'variation-settled': { state: 'verified' },
  'variation-asset-missing': {},
  'certificate-revoked': { day: '2026-11-18' },
  'application-cycle': { name: 'Protocollo' },
  'space-not-measured': { name: 'Archivio' },
  'arguments-invalid': {
    command: 'openTicket',
    faults: [
      { field: 'changes.subject', problem: 'too-long', limit: 2_000 },
      { field: 'requesterContact', problem: 'missing', limit: null },
      { field: 'colour', problem: 'unexpected', limit: null },
      { field: 'priority', problem: 'malformed', limit: null },
      { field: 'tags.3', problem: 'too-short', limit: 1 },
    ],
  },
  'actor-unknown': {},
  'shared-credential-closed': { day: '2026-11-18' },
  'change-not-member': { members: ['Ada Albicocca', 'Bruno Lanterna'] },
  'member-left': { name: 'Ada Albicocca', day: '2026-11-18' },
  'notice-of-another': { changer: 'Ada Albicocca' },
  'envelope-number-known': { number: 'B-01' },
  'envelope-closed': { day: '2026-11-18' },
  'envelope-unsealed': {},
  'envelope-sealed': { seal: 'S-77' },
  'seal-reused': { seal: 'S-77', envelope: 'B-01' },
  'administrator-act-missing': {},
  'administrator-systems-missing': {},
  'systems-without-administrator': {},
  'administrator-unnamed': {},
  'administrator-nameless': { userName: 'root' },
  'administrator-of-another': { userName: 'adm.ada', holder: 'Ada Albicocca' },
  'review-not-administrator': {},
  'appointment-not-in-force': { day: '2026-11-18' },
  'record-unknown': { kind: 'seat' },
  'record-deleted': { kind: 'person' },
  'seat-elsewhere': {},
  'person-holds-tickets': { count: 3, codes: ['2026/000123', 'BOZZA-7F3K-12'] },
  'person-is-actor': {},
  'help-desk-phone-not-one': { typed: '055 0000 100 / 055 0000 101' },
  'policy-exists': { system: 'Dominio', day: '2026-11-20' },
  'notice-too-long': { noticeDays: 90, durationDays: 60 },
  'classes-repeated': {},
  'version-exists': { kind: 'calendar', day: '2027-01-01' },
  'period-inverted': { from: '2026-12-31', to: '2026-12-24' },
  'inhabitants-known': { day: '2025-12-31', count: 1500 },
  'service-both-ways': { service: 'backupChecks' },
  'account-of-another': { userName: 'redazione', holder: 'Ada Albicocca' },
  'account-closed': { day: '2026-11-20' },
  ...SITE_REGISTER_EXAMPLES,
  ...HANDOVER_RECEIPT_EXAMPLES,
  'not-director': { name: 'Ada Albicocca', day: '2026-11-20' },
  'enablement-agreed': { day: '2026-11-16' },
  'enablement-ended': { day: '2026-11-16' },
  'not-own-computer': { label: 'PC-0007', holder: 'Ada Albicocca' },
  'leaving-in-future': { day: '2026-11-25', today: '2026-11-20' },
  'successor-missing': { count: 2, codes: ['2026/000001'] },
  'asset-not-held': { label: 'PC-0007' },
  'closure-days-inverted': { firstDay: '2026-12-31', lastDay: '2026-12-24' },
  'closure-hours-incomplete': {},
  'closure-hours-inverted': { from: '12:30', to: '08:30' },
  'requester-missing': {},
  'opening-in-future': { at: Date.parse('2026-11-20T15:05:00Z') },
  'priority-reason-missing': { code: '2026/000123', requested: 'high', assigned: 'low' },
  'move-illegal': { code: '2026/000123', from: 'cancelled', to: 'reopened' },
  'move-reason-missing': { code: '2026/000123', to: 'waitingSupplier' },
  'ticket-not-taken': { code: '2026/000123', from: 'opened' },
  'plan-missing': { code: '2026/000123' },
  'solution-missing': { code: null },
  'cause-missing': { code: '2026/000123', reason: 'fault' },
  'ticket-cancelled': { code: '2026/000123' },
  'ticket-settled': { code: '2026/000123', state: 'closed' },
  'ticket-numbered': { number: '2026/000123' },
  'attachment-unnamed': {},
  'attachment-too-large': { name: 'video.mp4', limit: 26_214_400 },
  'attachment-executable': { name: 'prova.exe' },
  'entry-not-attachment': {},
  'field-unknown': { kind: 'ticket', field: 'colour' },
  'conflict-settled': { kind: 'ticket', field: 'priority' },
  'conflict-value-foreign': { kind: 'ticket', field: 'state' },
  'deletion-settled': { kind: 'person' },
  'change-unknown': {},
  'undo-superseded': {},
  'undo-numbered': { number: '2026/000123' },
  'secret-in-text': { kind: 'ticket', field: 'description' },
  'field-not-redactable': { kind: 'ticket', field: 'state' },
  'nothing-to-redact': { kind: 'ticketEntry', field: 'text' },
  'redaction-final': {},
  'outcome-missing': { code: '2026/000123' },
  'data-loss-priority': { code: '2026/000123', assigned: 'low' },
  'platform-not-repaired': { code: '2026/000123' },
  'consultation-missing': { code: '2026/000123' },
  'quote-missing': { code: '2026/000123' },
  'on-call-not-entitled': { isCentralised: true },
  'on-call-not-due': { missing: ['urgent', 'notPostponable'] },
  'on-call-closed': { at: Date.parse('2026-11-21T11:31:00Z'), phone: '0373 000000' },
  'channel-not-enabled': { channel: 'portal', channels: ['email', 'phone'] },
  'asset-elsewhere': {},
  'template-not-ticket': {},
  'ticket-taken': { code: '2026/000123', state: 'inProgress' },
  'suspension-running': { code: '2026/000123' },
  'suspension-missing': { code: '2026/000123' },
  'merge-itself': { code: '2026/000123' },
  'merge-target-settled': { code: '2026/000123', target: '2026/000100', state: 'closed' },
  'merge-target-merged': { code: '2026/000123', target: '2026/000100' },
  'merge-cycle': { code: '2026/000123', target: '2026/000100' },
  'merge-missing': { code: '2026/000123' },
  'link-itself': { code: '2026/000123' },
  'warranty-over': { code: '2026/000123', ticketId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', lastDay: '2026-11-27' },
  'other-problem': { code: '2026/000123', ticketId: '01ARZ3NDEKTSV4RRFFQ69G5FAV', lastDay: null },
  'followed-unsettled': { code: '2026/000123', state: 'inProgress' },
  'matter-in-competence': { code: '2026/000123', project: 'P-04' },
  'moment-in-future': { at: Date.parse('2026-11-20T15:05:00Z') },
  'moment-too-early': {
    at: Date.parse('2026-11-20T15:05:00Z'),
    notBefore: Date.parse('2026-11-20T15:06:00Z'),
  },
  'contact-person-missing': {},
  'contact-attached': { code: '2026/000123' },
  'contact-cancelled': {},
  'consent-missing': {},
  'consent-after-start': {
    consentAt: Date.parse('2026-11-20T09:02:00Z'),
    startedAt: Date.parse('2026-11-20T09:00:00Z'),
  },
  'session-started': {},
  'session-not-started': {},
  'session-ended': {},
  'escalation-answered': {},
  'quote-choice-foreign': { decision: 'work' },
  ...COSTS_EXAMPLES,
  ...ON_SITE_EXAMPLES,
  ...DESK_EXAMPLES,
  ...HANDOVER_ASSIGNMENT_EXAMPLES,
};

function sentences(refusals: typeof italian.refusals | typeof english.refusals): readonly string[] {
  return CODES.map((code) => {
    const sentence = refusals[code] as (data: RefusalData[typeof code]) => string;
    return sentence(EXAMPLES[code]);
  });
}

describe('the sentences of refusals', () => {
  it('are there for every code, in both languages, and for no other', () => {
    for (const { refusals } of [italian, english])
      expect(Object.keys(refusals).sort()).toEqual([...CODES].sort());
    expect(Object.keys(EXAMPLES).sort()).toEqual([...CODES].sort());
  });

  it('are whole sentences, more than one: what happened, what was kept, what to do', () => {
    for (const refusals of [italian.refusals, english.refusals])
      for (const sentence of sentences(refusals)) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).toMatch(/[.:;] /);
        expect(sentence).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
      }
  });

  it('name things as the screens do', () => {
    expect(italian.refusals['cause-missing'](EXAMPLES['cause-missing'])).toContain('“Guasto”');
    expect(italian.refusals['arguments-invalid'](EXAMPLES['arguments-invalid'])).toContain(
      '“Oggetto” è troppo lungo o troppo grande (al massimo 2.000)',
    );
    expect(italian.refusals['opening-in-future'](EXAMPLES['opening-in-future'])).toContain(
      '20/11/2026 16:05',
    );
    expect(italian.refusals['person-holds-tickets'](EXAMPLES['person-holds-tickets'])).toContain(
      'ha ancora 3 ticket aperti (2026/000123, BOZZA-7F3K-12…)',
    );
  });
});

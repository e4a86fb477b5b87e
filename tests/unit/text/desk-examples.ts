import type { RefusalData } from '#shared/domain/act-refusals.ts';

/** What refusals of acts beside the queue carry, for their sentences to be read. */
export const DESK_EXAMPLES = {
  'quote-decided': { decision: 'repair' },
  'quote-undecided': { code: '2026/000123' },
  'planned-task-done': {},
  'outage-reason-other': { code: '2026/000123', reason: 'fault' },
  'outage-recorded': { code: '2026/000123' },
  'outage-reported': {},
  'outage-restored': {},
  'platform-owner-missing': { platform: 'ANPR' },
  'procedure-unknown': { procedure: 'CIG 1234567890' },
  'procedure-measured': { procedure: 'CIG 1234567890' },
  'request-body-missing': {},
  'evolution-move-illegal': { from: 'requested', to: 'running' },
  'evolution-incomplete': { to: 'running', missing: ['quoteCents', 'approvedBy'] },
  'evolution-not-yet': { approvedAt: Date.parse('2026-11-18T09:00:00Z') },
  'evolution-reason-missing': { to: 'rejected' },
  'evolution-settled': { state: 'accepted' },
  'improvement-move-illegal': { from: 'proposed', to: 'done' },
  'improvement-reason-missing': { to: 'rejected' },
  'improvement-settled': { state: 'done' },
  'improvement-proposer': {},
  'notification-sent': {},
} satisfies Partial<RefusalData>;

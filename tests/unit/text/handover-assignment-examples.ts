import type { HandoverAssignmentsRefusalData } from '#shared/domain/handover-assignments-refusals.ts';

/** What the refusals of acts on computers on their way to somebody may say. */
export const HANDOVER_ASSIGNMENT_EXAMPLES: HandoverAssignmentsRefusalData = {
  'requester-not-allowed': { name: 'Ada Lanterna', day: '2026-11-16', isSua: true, allowed: ['Viola Riva'] },
  'assignment-ticket-missing': { cause: 'repair' },
  'replaced-asset-missing': {},
  'replaced-asset-unasked': {},
  'replaced-asset-held': { label: 'PC-0044', holder: 'Ada Lanterna' },
  'assignment-step-illegal': { step: 'deliver', state: 'cancelled' },
  'assignment-incomplete': {
    step: 'deliver',
    missing: [
      { what: 'asset' },
      { what: 'assetUnavailable', label: 'PC-0101', state: 'onLoan' },
      { what: 'assetHeld', label: 'PC-0101', holder: 'Ada Lanterna' },
      { what: 'item', type: 'activation', text: 'Linea interna' },
      { what: 'enablementWaiting', text: 'Firma digitale' },
      { what: 'enablementEnded', text: 'Internet' },
      { what: 'networkAccount' },
      { what: 'serviceMailAccount' },
      { what: 'applicationAccount', application: 'START' },
      { what: 'accountLate', type: 'application', system: 'START', createdOn: '2026-12-02' },
    ],
  },
  'assignment-item-enabled': { text: 'Firma digitale' },
  'assignment-item-foreign': {},
  'purchase-step-illegal': { step: 'receive', state: 'requested' },
  'purchase-consultation-missing': { day: '2026-11-16' },
  'person-awaits-computer': { count: 1 },
};

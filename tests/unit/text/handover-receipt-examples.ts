import type { HandoverReceiptRefusalData } from '#shared/domain/handover-receipt-refusals.ts';

/** What the refusals of acts on hand-overs may say. */
export const HANDOVER_RECEIPT_EXAMPLES: HandoverReceiptRefusalData = {
  'handover-first-day-missing': { name: 'Ada Lanterna' },
  'handover-account-foreign': { system: 'START', name: 'Ada Lanterna' },
  'handover-account-closed': { system: 'START', day: '2026-11-20' },
  'handover-account-later': { system: 'START', day: '2026-12-02', handedOn: '2026-12-01' },
  'handover-account-handed': { system: 'START', code: 'C2026/000012' },
  'handover-assignment-foreign': { name: 'Ada Lanterna' },
  'handover-mode-wrong': { mode: 'sealedEnvelope', derived: 'personalEmail', because: 'inService' },
  'handover-detail-foreign': { detail: 'sealNumber', mode: 'personalEmail' },
  'handover-envelope-incomplete': { missing: ['envelopeNumber', 'sealNumber'] },
  'handover-address-missing': { name: 'Ada Lanterna' },
  'handover-address-many': { count: 2 },
  'handover-deviation-unexplained': { servesFrom: '2026-12-01', handedOn: '2026-12-02' },
  'handover-signed': { day: '2026-12-01' },
  'handover-returned': { day: '2026-12-01' },
  'handover-revoked': { day: '2026-12-01' },
  'handover-too-early': { day: '2026-11-30', handedOn: '2026-12-01' },
  'handover-too-late': { day: '2026-12-02', today: '2026-12-01' },
  'handover-signature-blank': {},
  'handover-signature-other': { way: 'screen' },
  'handover-scan-unreadable': { name: 'ricevuta.docx' },
};

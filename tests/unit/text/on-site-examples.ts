import type { RefusalData } from '#shared/domain/act-refusals.ts';

/** What refusals of acts on site carry, for their sentences to be read. */
export const ON_SITE_EXAMPLES = {
  'report-works-missing': {},
  'report-tickets-missing': {},
  'report-material-foreign': { description: 'Cavo di rete' },
  'report-provisional-open': {},
  'report-signed': { code: 'R2026/000031', day: '2026-11-20' },
  'report-signatory-missing': { code: 'R2026/000031' },
  'guide-not-serving': { name: 'Ada Lanterna' },
  'guide-is-doer': { name: 'Ada Lanterna' },
  'guided-action-elsewhere': { code: '2026/000812' },
  'backup-name-known': { name: 'Replica DR' },
  'backup-closed': { day: '2026-11-20' },
  'backup-not-expected': { name: 'Replica DR', day: '2026-11-20' },
  'backup-of-office': { name: 'Replica DR' },
} satisfies Partial<RefusalData>;

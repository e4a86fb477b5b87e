/** The reports of a period, in the order in which the screen offers them. */
export const REPORT_KINDS = ['register', 'serviceLevels', 'activity'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

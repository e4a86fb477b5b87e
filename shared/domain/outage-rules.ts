import type { ContinuityMeasure, PlatformOutage } from './kinds.ts';

/** Whole minutes from the detection of an outage to its report; `null` while it is not reported. @see P9-5.4-a */
export function minutesToReport({
  detectedAt,
  reportedAt,
}: Pick<PlatformOutage, 'detectedAt' | 'reportedAt'>): number | null {
  return reportedAt === null ? null : Math.floor((reportedAt - detectedAt) / 60_000);
}

/** Whether the owner of the platform is still to be told. @see P9-5.4-a */
export function needsReport({ reportedAt }: Pick<PlatformOutage, 'reportedAt'>): boolean {
  return reportedAt === null;
}

/** The proceedings hit by an outage for which nothing has been done yet, in their order. @see P9-5.4-b */
export function unmeasuredProcedures(
  { procedures }: Pick<PlatformOutage, 'procedures'>,
  measures: readonly Pick<ContinuityMeasure, 'procedure'>[],
): readonly string[] {
  const measured = new Set(measures.map(({ procedure }) => procedure));
  return procedures.filter((procedure) => !measured.has(procedure));
}

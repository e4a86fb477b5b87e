import type { Instant } from '#shared/domain/instant.ts';
import type { SeriesNumbering } from '#shared/domain/numbering.ts';
import { reportNumberSchema } from '#shared/domain/on-site-report.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { createPaperNumbering } from '#shared/application/paper-numbering.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { numberOnSiteReport } from './sign-report.ts';

/** The numbers of intervention reports: one series a year, that of the technician’s arrival. @see X-2, CAP-3.1.6-b */
export function createReportNumbering(context: UseCaseContext): SeriesNumbering {
  return createPaperNumbering(context, {
    kind: 'onSiteReport',
    letter: 'R',
    numberSchema: reportNumberSchema,
    dayOf: ({ arrivedAt }) => dayOf(arrivedAt as Instant),
    useCase: numberOnSiteReport,
  });
}

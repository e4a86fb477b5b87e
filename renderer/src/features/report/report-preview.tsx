import { Skeleton } from '@mantine/core';
import { IconReportOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isHandoverReport } from '#shared/reports/handover/handover-reports.ts';
import { isSiteRegisterReport } from '#shared/reports/on-site/site-register-reports.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { ActivityTables } from './activity-tables.tsx';
import { EstateTables } from './estate-tables.tsx';
import type { GatheredReport } from './gather-reports.ts';
import { isEstateKind, isSiteList, type ReportKind } from './report-kind.ts';
import { ServiceTable } from './service-table.tsx';
import { TotalsTable } from './totals-table.tsx';
import type { Gathered } from './use-gathered-report.ts';

function Figures({ report }: { readonly report: GatheredReport }): ReactNode {
  if ('tables' in report) return <EstateTables tables={report.tables} />;
  switch (report.kind) {
    case 'register':
      return <TotalsTable totals={report.totals} />;
    case 'serviceLevels':
      return <ServiceTable summary={report.summary} />;
    case 'activity':
      return <ActivityTables report={report.report} />;
  }
}

/** What is said where a report has nothing to tell. */
function emptyWords(kind: ReportKind, { reportScreen }: Pick<Catalogue, 'reportScreen'>) {
  if (isSiteList(kind) || isHandoverReport(kind) || isSiteRegisterReport(kind))
    return { title: reportScreen.emptyHandovers, text: reportScreen.emptyHandoversText };
  if (isEstateKind(kind)) return { title: reportScreen.emptyEstate, text: reportScreen.emptyEstateText };
  switch (kind) {
    case 'register':
    case 'serviceLevels':
    case 'activity':
      return { title: reportScreen.emptyPeriod, text: reportScreen.emptyPeriodText };
    case 'charges':
      return { title: reportScreen.emptyCharges, text: reportScreen.emptyPeriodText };
  }
}

/** The figures of a report before it is written. */
export function ReportPreview({ gathered }: { readonly gathered: Gathered }): ReactNode {
  const text = useText();
  const { reportScreen } = text;
  const formats = useFormats();
  if (gathered.status === 'gathering')
    return (
      <div className="report-counting" role="status" aria-label={reportScreen.counting}>
        <Skeleton height={14} width="40%" />
        <Skeleton height={14} width="70%" />
        <Skeleton height={14} width="62%" />
        <Skeleton height={14} width="66%" />
        {gathered.read > 0 && (
          <p className="soft tabular" aria-hidden>
            {reportScreen.read(formats.integer(gathered.read))}
          </p>
        )}
      </div>
    );
  const empty = emptyWords(gathered.kind, text);
  if (gathered.report.isEmpty)
    return (
      <Notice icon={IconReportOff} title={empty.title}>
        <p className="soft">{empty.text}</p>
      </Notice>
    );
  return <Figures report={gathered.report} />;
}

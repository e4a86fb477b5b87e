import { Skeleton } from '@mantine/core';
import { IconReportOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { ActivityTables } from './activity-tables.tsx';
import type { GatheredReport } from './gather-reports.ts';
import { ServiceTable } from './service-table.tsx';
import { TotalsTable } from './totals-table.tsx';
import type { Gathered } from './use-gathered-report.ts';

function Figures({ report }: { readonly report: GatheredReport }): ReactNode {
  switch (report.kind) {
    case 'register':
      return <TotalsTable totals={report.totals} />;
    case 'serviceLevels':
      return <ServiceTable summary={report.summary} />;
    case 'activity':
      return <ActivityTables report={report.report} />;
  }
}

/** The figures of a report before it is written. */
export function ReportPreview({ gathered }: { readonly gathered: Gathered }): ReactNode {
  const { reportScreen } = useText();
  if (gathered.status === 'gathering')
    return (
      <div className="report-counting" role="status" aria-label={reportScreen.counting}>
        <Skeleton height={14} width="40%" />
        <Skeleton height={14} width="70%" />
        <Skeleton height={14} width="62%" />
        <Skeleton height={14} width="66%" />
      </div>
    );
  if (gathered.report.isEmpty)
    return (
      <Notice icon={IconReportOff} title={reportScreen.emptyPeriod}>
        <p className="soft">{reportScreen.emptyPeriodText}</p>
      </Notice>
    );
  return <Figures report={gathered.report} />;
}

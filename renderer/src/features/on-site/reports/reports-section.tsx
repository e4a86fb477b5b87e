import { type ReactNode, useCallback, useMemo } from 'react';
import { minutesOnSite } from '#shared/domain/on-site/on-site-charge.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { ReportCard } from './report-card.tsx';
import { EditReportForm, NewReport } from './report-form.tsx';

function useRows(): readonly SectionRow[] | undefined {
  const { outings: words, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const reports = useRecords('onSiteReport');
  const sorted = useMemo(() => reports?.toSorted((one, other) => other.arrivedAt - one.arrivedAt), [reports]);
  const { hours, signed, unsigned } = words.report;
  return sorted?.map((report) => ({
    id: report.id,
    name: ticketCode(report),
    bodyId: report.bodyId,
    isSettled: false,
    cells: [
      nameOf(report.bodyId) ?? '',
      nameOf(report.technicianId) ?? '',
      formats.date(report.arrivedAt),
      hours(formats.decimal(minutesOnSite(report) / 60, 1)),
      labels.workOutcome[report.outcome],
      report.signedOn === null ? { word: unsigned, tone: 'attention' } : { word: signed, tone: 'good' },
    ],
  }));
}

/** The reports that technicians left at the seats, the latest first. @see CAP-3.1.6-b */
export function ReportsSection(props: SectionProps): ReactNode {
  const { outings: words } = useText();
  const may = useMay();
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, add } = words.report;
  return (
    <SectionScreen
      {...props}
      rows={useRows()}
      canSettle={false}
      columns={[
        { label: columns.number },
        { label: columns.body },
        { label: columns.technician },
        { label: columns.day },
        { label: columns.duration, isNumber: true },
        { label: columns.outcome },
        { label: columns.signature },
      ]}
      acts={may('recordOnSiteReport') && <SectionNew label={add} onNew={begin} />}
      drawer={
        <SectionDrawer
          kind="onSiteReport"
          id={openId}
          onClose={onClose}
          begin={{ title: add, form: <NewReport onDone={onOpen} /> }}
          card={({ record }) => <ReportCard report={record} onGone={onClose} />}
          edit={
            may('editOnSiteReport')
              ? (seen, onSaved) =>
                  seen.record.signedOn === null ? (
                    <EditReportForm seen={seen} onDone={onSaved} />
                  ) : (
                    <p className="soft">{words.report.signed}</p>
                  )
              : undefined
          }
        />
      }
    />
  );
}

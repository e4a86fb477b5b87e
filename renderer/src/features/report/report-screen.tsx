import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { isSiteRegisterReport } from '#shared/reports/on-site/site-register-reports.ts';
import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { ExportStatus } from './export-status.tsx';
import { PeriodFields } from './period-fields.tsx';
import { periodOf } from './period-presets.ts';
import { REPORT_KINDS, type ReportKind } from './report-kind.ts';
import { RegisterPaper } from './register-paper.tsx';
import { ReportPreview } from './report-preview.tsx';
import type { ReportSearch } from './report-search.ts';
import { useExport } from './use-export.ts';
import { type Gathered, useGatheredReport } from './use-gathered-report.ts';
import '#renderer/ui/filters.css';
import './report.css';

interface ReportScreenProps {
  readonly search: ReportSearch;
  readonly onSearch: (next: ReportSearch) => void;
  readonly version: string;
}

function useSelection({ from, to, body }: ReportSearch): TicketSelection {
  const { context } = useArchive();
  const year = periodOf('thisYear', dayOf(context.clock.now()));
  const first = from ?? year.from;
  const last = to ?? year.to;
  return useMemo(
    () => ({
      period: { from: first, to: last },
      bodyId: (body ?? null) as RecordId<'body'> | null,
    }),
    [first, last, body],
  );
}

function ReportChoice(props: {
  readonly chosen: ReportKind;
  readonly onChoose: (kind: ReportKind) => void;
}): ReactNode {
  const { reportScreen } = useText();
  return (
    <div className="presets no-print" role="group" aria-label={reportScreen.choice}>
      {REPORT_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className={kind === props.chosen ? 'pill pill--on' : 'pill'}
          aria-pressed={kind === props.chosen}
          onClick={() => props.onChoose(kind)}
        >
          {reportScreen.kinds[kind].name}
        </button>
      ))}
    </div>
  );
}

/** What prints a register with the lines to sign; nothing for the other reports. */
function PrintButton({ kind, isReady }: { readonly kind: ReportKind; readonly isReady: boolean }): ReactNode {
  const { siteReports } = useText();
  if (!isSiteRegisterReport(kind)) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={17} aria-hidden />}
      disabled={!isReady}
      onClick={() => window.print()}
    >
      {siteReports.print}
    </Button>
  );
}

/** A register as it is printed; nothing for the other reports. */
function Paper(props: {
  readonly kind: ReportKind;
  readonly gathered: Gathered;
  readonly selection: TicketSelection;
}): ReactNode {
  const { siteReports, inventoryReports } = useText();
  const formats = useFormats();
  const { kind, gathered, selection } = props;
  if (!isSiteRegisterReport(kind) || gathered.status !== 'ready' || !('tables' in gathered.report))
    return null;
  const { from, to } = selection.period;
  return (
    <RegisterPaper
      title={(kind === 'roomEntries' ? siteReports.rooms : siteReports.media).title}
      period={inventoryReports.inPeriod(formats.day(from), formats.day(to))}
      tables={gathered.report.tables}
    />
  );
}

/** What leaves the office: the reports of a period, looked at before they are written. */
export function ReportScreen({ search, onSearch, version }: ReportScreenProps): ReactNode {
  const { reportScreen } = useText();
  const formats = useFormats();
  const selection = useSelection(search);
  const kind = search.report ?? 'register';
  const gathered = useGatheredReport(kind, selection, version);
  const writing = useExport();
  const { from, to } = selection.period;
  const isReversed = to < from;
  const canExport = gathered.status === 'ready' && !isReversed && writing.state.phase !== 'writing';

  function exportNow(): void {
    if (gathered.status !== 'ready') return;
    const dashed = (day: string): string => formats.day(day).replaceAll('/', '-');
    void writing.run(gathered.report, reportScreen.kinds[kind].fileName(dashed(from), dashed(to)));
  }

  return (
    <Screen
      title={reportScreen.title}
      scrolls
      acts={
        <>
          <PrintButton kind={kind} isReady={canExport} />
          <Button
            leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
            disabled={!canExport}
            onClick={exportNow}
          >
            {reportScreen.export}
          </Button>
        </>
      }
    >
      <ReportChoice chosen={kind} onChoose={(report) => onSearch({ ...search, report })} />
      <section className="card card--padded report-card no-print" aria-labelledby="report-title">
        <h2 id="report-title">{reportScreen.kinds[kind].name}</h2>
        <p className="soft">{reportScreen.kinds[kind].text}</p>
        <PeriodFields selection={selection} search={search} onSearch={onSearch} />
      </section>
      <ExportStatus
        state={writing.state}
        onStop={writing.stop}
        onAgain={exportNow}
        onDismiss={writing.dismiss}
      />
      <section className="card card--padded report-card no-print" aria-labelledby="preview-title">
        <h2 id="preview-title">{reportScreen.preview}</h2>
        <p className="soft">{reportScreen.previewText}</p>
        {!isReversed && <ReportPreview gathered={gathered} />}
      </section>
      {!isReversed && <Paper kind={kind} gathered={gathered} selection={selection} />}
    </Screen>
  );
}

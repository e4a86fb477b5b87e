import { Button, Select, Skeleton } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconCalendar, IconFileSpreadsheet, IconReportOff } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { ExportStatus } from './export-status.tsx';
import { PERIOD_PRESETS, periodOf, presetOf } from './period-presets.ts';
import type { ReportSearch } from './report-search.ts';
import { TotalsTable } from './totals-table.tsx';
import { useExport } from './use-export.ts';
import { type RegisterTotals, useRegisterTotals } from './use-register-totals.ts';
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

function PeriodFields(props: {
  readonly selection: TicketSelection;
  readonly search: ReportSearch;
  readonly onSearch: (next: ReportSearch) => void;
}): ReactNode {
  const { reportScreen } = useText();
  const formats = useFormats();
  const { context } = useArchive();
  const bodies = useRecords('body');
  const { selection, search, onSearch } = props;
  const { from, to } = selection.period;
  const today = dayOf(context.clock.now());
  const preset = presetOf(selection.period, today);
  const bodyChoices = (bodies ?? [])
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((left, right) => formats.compare(left.label, right.label));
  const dateField = { valueFormat: 'DD/MM/YYYY', leftSection: <IconCalendar size={16} aria-hidden /> };
  return (
    <div className="report-period">
      <div className="presets" role="group" aria-label={reportScreen.period}>
        {PERIOD_PRESETS.map((name) => (
          <button
            key={name}
            type="button"
            className={name === preset ? 'pill pill--on' : 'pill'}
            aria-pressed={name === preset}
            onClick={() => onSearch({ ...search, ...periodOf(name, today) })}
          >
            {reportScreen.presets[name]}
          </button>
        ))}
      </div>
      <div className="report-period__fields">
        <DatePickerInput
          {...dateField}
          label={reportScreen.from}
          value={from}
          onChange={(day) => day !== null && onSearch({ ...search, from: day, to })}
        />
        <DatePickerInput
          {...dateField}
          label={reportScreen.to}
          value={to}
          {...(to < from && { error: reportScreen.periodReversed })}
          onChange={(day) => day !== null && onSearch({ ...search, from, to: day })}
        />
        <Select
          className="report-period__body"
          label={reportScreen.body}
          placeholder={reportScreen.everyBody}
          data={bodyChoices}
          value={selection.bodyId}
          searchable
          clearable
          onChange={(body) => onSearch({ ...search, body: body ?? undefined })}
        />
      </div>
    </div>
  );
}

function Preview({ counted }: { readonly counted: RegisterTotals }): ReactNode {
  const { reportScreen } = useText();
  if (counted.status === 'counting')
    return (
      <div className="report-counting" role="status" aria-label={reportScreen.counting}>
        <Skeleton height={14} width="40%" />
        <Skeleton height={14} width="70%" />
        <Skeleton height={14} width="62%" />
        <Skeleton height={14} width="66%" />
      </div>
    );
  if (counted.totals.total === 0)
    return (
      <Notice icon={IconReportOff} title={reportScreen.emptyPeriod}>
        <p className="soft">{reportScreen.emptyPeriodText}</p>
      </Notice>
    );
  return <TotalsTable totals={counted.totals} />;
}

/** What leaves the office: the ticket register of a period, looked at before it is written. */
export function ReportScreen({ search, onSearch, version }: ReportScreenProps): ReactNode {
  const { reportScreen } = useText();
  const formats = useFormats();
  const selection = useSelection(search);
  const counted = useRegisterTotals(selection);
  const writing = useExport(version);
  const { from, to } = selection.period;
  const isReversed = to < from;
  const canExport = counted.status === 'ready' && !isReversed && writing.state.phase !== 'writing';

  function exportNow(): void {
    if (counted.status !== 'ready') return;
    const dashed = (day: string): string => formats.day(day).replaceAll('/', '-');
    const name = reportScreen.fileName(dashed(from), dashed(to));
    void writing.run(selection, counted.totals.total, name);
  }

  return (
    <Screen
      title={reportScreen.title}
      scrolls
      acts={
        <Button
          leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
          disabled={!canExport}
          onClick={exportNow}
        >
          {reportScreen.export}
        </Button>
      }
    >
      <section className="card card--padded report-card" aria-labelledby="register-title">
        <h2 id="register-title">{reportScreen.register}</h2>
        <p className="soft">{reportScreen.registerText}</p>
        <PeriodFields selection={selection} search={search} onSearch={onSearch} />
      </section>
      <ExportStatus
        state={writing.state}
        onStop={writing.stop}
        onAgain={exportNow}
        onDismiss={writing.dismiss}
      />
      <section className="card card--padded report-card" aria-labelledby="preview-title">
        <h2 id="preview-title">{reportScreen.preview}</h2>
        <p className="soft">{reportScreen.previewText}</p>
        {!isReversed && <Preview counted={counted} />}
      </section>
    </Screen>
  );
}

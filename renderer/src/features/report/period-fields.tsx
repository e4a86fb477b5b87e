import { Select } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { dayOf } from '#shared/domain/rome-time.ts';
import type { TicketSelection } from '#shared/reports/ticket-selection.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { PERIOD_PRESETS, periodOf, presetOf } from './period-presets.ts';
import type { ReportSearch } from './report-search.ts';

interface PeriodFieldsProps {
  readonly selection: TicketSelection;
  readonly search: ReportSearch;
  readonly onSearch: (next: ReportSearch) => void;
}

function Presets({ selection, search, onSearch }: PeriodFieldsProps): ReactNode {
  const { reportScreen } = useText();
  const { context } = useArchive();
  const today = dayOf(context.clock.now());
  const preset = presetOf(selection.period, today);
  return (
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
  );
}

/** Which period and which body a report is about. */
export function PeriodFields(props: PeriodFieldsProps): ReactNode {
  const { reportScreen } = useText();
  const formats = useFormats();
  const { selection, search, onSearch } = props;
  const { from, to } = selection.period;
  const bodyChoices = useBodyChoices(formats.compare);
  const dateField = { valueFormat: 'DD/MM/YYYY', leftSection: <IconCalendar size={16} aria-hidden /> };
  return (
    <div className="report-period">
      <Presets {...props} />
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

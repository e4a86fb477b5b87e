import { Button, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { minuteOfDay, weekMinutes, type WeeklySlot } from '#shared/domain/weekly-hours.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { hoursCount } from '#renderer/ui/setup-words.ts';
import { readDayHours, readWeek, WEEKDAYS, writeDayHours } from './week-text.ts';
import './week-grid.css';

interface WeekGridProps {
  readonly className: string;
  /** The hours of each day as typed, from Monday. */
  readonly hours: readonly string[];
  /** Those of the on-call number; left out where there is none. */
  readonly onCall?: readonly string[];
  /** What the week is of, where it is not the service's. */
  readonly label?: string;
  readonly onHours: (next: readonly string[]) => void;
  readonly onOnCall?: (next: readonly string[]) => void;
  readonly fault: string | undefined;
}

/** Monday to Friday. */
const WORKING_DAYS = 5;
const MINUTES_A_DAY = 1_440;

function withDay(texts: readonly string[], weekday: number, text: string): readonly string[] {
  return WEEKDAYS.map((each) => (each === weekday ? text : (texts[each - 1] ?? '')));
}

function part(minutes: number): string {
  return `${String((minutes * 100) / MINUTES_A_DAY)}%`;
}

/** A day from midnight to midnight, with its hours in colour: what the fields say, to be seen at a glance. */
function DayStrip(props: { readonly hours: readonly WeeklySlot[]; readonly onCall: readonly WeeklySlot[] }) {
  const bars = [
    ...props.hours.map((slot) => ({ slot, sort: 'hours' })),
    ...props.onCall.map((slot) => ({ slot, sort: 'on-call' })),
  ];
  return (
    <span className="week__strip" aria-hidden>
      {bars.map(({ slot: { from, to }, sort }) => (
        <span
          key={`${sort}/${from}`}
          className={`week__bar week__bar--${sort}`}
          style={{ left: part(minuteOfDay(from)), width: part(minuteOfDay(to) - minuteOfDay(from)) }}
        />
      ))}
    </span>
  );
}

function DayHours(props: {
  readonly label: string;
  readonly weekday: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly describedBy: string;
}): ReactNode {
  const { setup } = useText();
  const { weekday, text, onText } = props;
  const slots = readDayHours(weekday, text);
  return (
    <TextInput
      size="xs"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      value={text}
      {...(slots === null && { error: setup.week.unreadable })}
      onChange={(event) => onText(event.currentTarget.value)}
      onBlur={() => {
        if (slots !== null && writeDayHours(slots) !== text) onText(writeDayHours(slots));
      }}
    />
  );
}

/** What the week comes to, said whenever it changes. */
function WeekTotal({
  hours,
  onCall,
}: {
  readonly hours: readonly string[];
  readonly onCall: readonly string[];
}): ReactNode {
  const { setup } = useText();
  const formats = useFormats();
  const said = (texts: readonly string[]): string | undefined => {
    const minutes = weekMinutes(readWeek(texts) ?? []);
    return minutes === 0 ? undefined : setup.hours(hoursCount(minutes, formats));
  };
  const [work, call] = [said(hours), said(onCall)];
  return (
    <output className="week__total">
      {work === undefined ? setup.week.empty : setup.week.total(work)}
      {call !== undefined && ` · ${setup.week.onCallTotal(call)}`}
    </output>
  );
}

/** The hours of a week, day by day: several stretches a day, with those of the on-call number beside. @see CAP-2-a */
export function WeekGrid(props: WeekGridProps): ReactNode {
  const { fieldNames, setup } = useText();
  const hintId = useId();
  const { hours, onCall = [], onHours, onOnCall, fault } = props;
  const { slots: serviceName, onCallSlots: onCallName } = fieldNames.calendar;
  const hoursName = props.label ?? serviceName;
  const monday = hours[0] ?? '';
  const copies = hours.map((text, place) => (place < WORKING_DAYS ? monday : text));
  return (
    <div
      className={`week ${onOnCall === undefined ? 'week--single' : ''} ${props.className}`}
      role="group"
      aria-label={props.label ?? setup.week.label}
    >
      <p className="soft" id={hintId}>
        {setup.week.hint}
      </p>
      <div className="week__head soft" aria-hidden>
        <span>{setup.week.day}</span>
        <span>{hoursName}</span>
        {onOnCall !== undefined && <span>{onCallName}</span>}
      </div>
      {WEEKDAYS.map((weekday) => {
        const day = setup.weekdays[weekday - 1] ?? '';
        const [worked, called] = [hours[weekday - 1] ?? '', onCall[weekday - 1] ?? ''];
        return (
          <div key={weekday} className="week__day">
            <span aria-hidden>{day}</span>
            <DayHours
              label={setup.week.cell(day, hoursName)}
              weekday={weekday}
              text={worked}
              onText={(text) => onHours(withDay(hours, weekday, text))}
              describedBy={hintId}
            />
            {onOnCall !== undefined && (
              <DayHours
                label={setup.week.cell(day, onCallName)}
                weekday={weekday}
                text={called}
                onText={(text) => onOnCall(withDay(onCall, weekday, text))}
                describedBy={hintId}
              />
            )}
            <DayStrip
              hours={readDayHours(weekday, worked) ?? []}
              onCall={readDayHours(weekday, called) ?? []}
            />
          </div>
        );
      })}
      <div className="week__end">
        <WeekTotal hours={hours} onCall={onCall} />
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCopy size={15} aria-hidden />}
          disabled={copies.every((text, place) => text === hours[place])}
          onClick={() => onHours(copies)}
        >
          {setup.week.copyMonday}
        </Button>
      </div>
      {fault !== undefined && (
        <p className="week__fault" role="alert">
          {fault}
        </p>
      )}
      {onOnCall !== undefined && <p className="soft">{setup.week.onCallHint}</p>}
    </div>
  );
}

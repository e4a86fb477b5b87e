import { ActionIcon, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MediaStanding } from '#shared/domain/on-site/media-rotation.ts';
import { weekdayOf } from '#shared/domain/rome-time.ts';
import { useMonthName } from '#renderer/features/on-site/backups/month-bar.tsx';
import { type Month, monthBeside } from '#renderer/features/on-site/backups/month.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { MEDIA_LOOK } from './media-look.ts';
import './media-calendar.css';

/** The weeks of a month, Monday first: a blank stands for a day of another month. */
function weeksOf({ days }: Month): readonly (readonly (string | null)[])[] {
  const blanks = Array.from({ length: weekdayOf(days[0] ?? '') - 1 }, () => null);
  const cells = [...blanks, ...days];
  const count = Math.ceil(cells.length / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => cells[week * 7 + place] ?? null),
  );
}

function DayCell(props: {
  readonly day: string;
  readonly standing: MediaStanding | undefined;
  readonly isChosen: boolean;
  readonly onDay: (day: string) => void;
}): ReactNode {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const today = useToday();
  const { day, standing, isChosen, onDay } = props;
  const words = siteRegisters.media;
  const inserted = standing?.change?.insertedLabel;
  const label = inserted ?? standing?.expected?.label ?? '';
  const said =
    standing === undefined ? words.nothingExpected : [label, words.states[standing.state]].join(', ');
  const Glyph = standing && MEDIA_LOOK[standing.state].icon;
  return (
    <button
      type="button"
      className="media-day"
      aria-pressed={isChosen}
      aria-label={words.dayLabel(formats.day(day), said)}
      data-today={day === today || undefined}
      data-tone={standing && MEDIA_LOOK[standing.state].tone}
      onClick={() => onDay(day)}
    >
      <span className="media-day__number tabular">{Number(day.slice(8))}</span>
      <strong className="clip">{label}</strong>
      {Glyph !== undefined && <Glyph size={14} stroke={2} aria-hidden />}
    </button>
  );
}

/** A month of a rotation, day by day: which medium was expected, and what became of it. @see REG-5.3-d */
export function MediaCalendar(props: {
  readonly month: Month;
  readonly standings: readonly MediaStanding[];
  readonly chosen: string;
  readonly onDay: (day: string) => void;
}): ReactNode {
  const { siteRegisters, setup } = useText();
  const monthName = useMonthName();
  const { month, standings, chosen, onDay } = props;
  const words = siteRegisters.media;
  const of = new Map(standings.map((standing) => [standing.day, standing]));
  return (
    <div>
      <Group gap="xs" justify="space-between">
        <ActionIcon
          variant="default"
          aria-label={words.previous}
          onClick={() => onDay(monthBeside(month, 'before'))}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <strong role="status">{monthName(month)}</strong>
        <ActionIcon
          variant="default"
          aria-label={words.next}
          onClick={() => onDay(monthBeside(month, 'after'))}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <table className="media-month" aria-label={words.ofMonth(monthName(month))}>
        <thead>
          <tr>
            {setup.weekdays.map((weekday, place) => (
              <th key={weekday} scope="col">
                <abbr title={weekday}>{setup.shortWeekdays[place]}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, place) => (
                <td key={setup.weekdays[place]}>
                  {day !== null && (
                    <DayCell day={day} standing={of.get(day)} isChosen={day === chosen} onDay={onDay} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

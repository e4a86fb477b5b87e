import { ActionIcon, Button, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type Month, monthBeside } from './month.ts';
import '#renderer/ui/filters.css';

/** What a month is called. */
export function useMonthName(): (month: Month) => string {
  const { onSiteBackups: words } = useText();
  return ({ from }) => words.month(words.months[Number(from.slice(5, 7)) - 1] ?? '', from.slice(0, 4));
}

/** Which month of which body is looked at. */
export function MonthBar(props: {
  readonly month: Month;
  readonly onDay: (day: string) => void;
  readonly bodyId: string | null;
  readonly onBody: (bodyId: string | null) => void;
  readonly acts?: ReactNode;
}): ReactNode {
  const { sections, onSiteBackups: words } = useText();
  const formats = useFormats();
  const today = useToday();
  const bodies = useBodyChoices(formats.compare);
  const nameOf = useMonthName();
  const { month, onDay, bodyId, onBody, acts } = props;
  return (
    <div className="filters no-print">
      <Select
        size="xs"
        aria-label={sections.body}
        placeholder={sections.allBodies}
        data={bodies}
        value={bodyId}
        clearable
        searchable
        onChange={onBody}
      />
      <div className="backup-month">
        <ActionIcon
          variant="default"
          aria-label={words.previousMonth}
          onClick={() => onDay(monthBeside(month, 'before'))}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <span className="backup-month__name" role="status">
          {nameOf(month)}
        </span>
        <ActionIcon
          variant="default"
          aria-label={words.nextMonth}
          onClick={() => onDay(monthBeside(month, 'after'))}
        >
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        <Button variant="default" size="compact-sm" onClick={() => onDay(today)}>
          {words.thisMonth}
        </Button>
      </div>
      {acts}
    </div>
  );
}

import { Button, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Appointment, Seat } from '#shared/domain/kinds.ts';
import { type WeeklySlot, weekMinutes } from '#shared/domain/weekly-hours.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { Part } from '#renderer/parts/card-part.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { hoursCount, weekWords } from '#renderer/ui/setup-words.ts';
import type { SeatDesk } from './use-seats.ts';

/** The hours of a week in words, with how many they are in all. */
export function useHoursWords(): (slots: readonly WeeklySlot[] | null) => string {
  const text = useText();
  const formats = useFormats();
  const words = text.siteRegisters.seats;
  return (slots) => {
    if (slots === null || slots.length === 0) return words.noHours;
    const total = words.hours(hoursCount(weekMinutes(slots), formats));
    return `${weekWords(slots, text)} · ${total}`;
  };
}

function useContactWords(): (contact: Appointment) => string {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const words = siteRegisters.seats;
  return ({ personId, validFrom, validTo }) => {
    const name = nameOf(personId) ?? '';
    return validTo === null
      ? words.contactSince(name, formats.day(validFrom))
      : words.contactUntil(name, formats.day(validTo));
  };
}

function Lines(props: { readonly lines: readonly string[]; readonly none: string }): ReactNode {
  const { lines, none } = props;
  if (lines.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="register-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A seat: whether it is manned and when, who is its body's contact, who of the office is there. @see REG-4-a, REG-6-b */
export function SeatCard(props: { readonly seat: Seat; readonly desk: SeatDesk }): ReactNode {
  const { siteRegisters, fieldNames, labels } = useText();
  const nameOf = useNames();
  const { showSeat } = useOnSiteWays();
  const hoursWords = useHoursWords();
  const contactWords = useContactWords();
  const rooms = useRecords('machineRoom') ?? [];
  const { seat, desk } = props;
  const { id, name, bodyId, type, address, manned, mannedHours } = seat;
  const words = siteRegisters.seats;
  const names = fieldNames.seat;
  const operators = desk.operatorsAt(id);
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.name, name],
          [names.bodyId, nameOf(bodyId)],
          [names.type, labels.seatType[type]],
          [names.address, address],
          [words.columns.manned, manned ? words.manned : words.unmanned],
          ...(manned ? ([[words.presence, hoursWords(mannedHours)]] as const) : []),
        ]}
      />
      <Part title={words.contacts}>
        <Lines lines={desk.contactsOf(bodyId).map(contactWords)} none={words.noContact} />
      </Part>
      <Part title={words.operators}>
        <Lines
          lines={operators.map(
            ({ personId, presence }) => `${nameOf(personId) ?? ''}: ${hoursWords(presence)}`,
          )}
          none={words.noOperators}
        />
      </Part>
      <Part title={words.rooms}>
        <Lines
          lines={rooms.filter(({ seatId }) => seatId === id).map((room) => room.name)}
          none={siteRegisters.none}
        />
      </Part>
      <div>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => showSeat(id)}
        >
          {words.edit}
        </Button>
      </div>
    </Stack>
  );
}

import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { MEDIA_WEEKS_MAX, type MediaSlot } from '#shared/domain/media-plan.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { KeptForm, type KeptField } from '#renderer/parts/kept-form.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import { useToday } from '#renderer/store/use-today.ts';
import type { ActForm, FormReader } from '#renderer/ui/act-form/act-form.ts';
import { gridCells, gridText } from '#renderer/ui/act-form/grid-text.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';

/** Days of a week. */
const WEEK = 7;

/** How many weeks are typed: one while it cannot be read. */
function weeksOf(typed: string | undefined): number {
  const weeks = Number(typed);
  return Number.isInteger(weeks) ? Math.min(Math.max(weeks, 1), MEDIA_WEEKS_MAX) : 1;
}

function slotsText(slots: readonly MediaSlot[], weeks: number): string {
  const labelOf = (week: number, weekday: number): string =>
    slots.find((slot) => slot.week === week && slot.weekday === weekday)?.label ?? '';
  return gridText(
    Array.from({ length: weeks }, (_, week) =>
      Array.from({ length: WEEK }, (__, place) => labelOf(week + 1, place + 1)),
    ),
  );
}

function slotsSaid(text: string, weeks: number): readonly MediaSlot[] {
  return gridCells(text, weeks, WEEK).flatMap((line, week) =>
    line.flatMap((cell, place) => {
      const label = cell.trim();
      return label === '' ? [] : [{ week: week + 1, weekday: place + 1, label }];
    }),
  );
}

/** What a rotation is called, where it is. */
function useDataFields(): (bodyId: string) => readonly KeptField[] {
  const { fieldNames } = useText();
  const seats = useRecords('seat') ?? [];
  const names = fieldNames.mediaPlan;
  return (bodyId) => [
    { name: 'name', label: names.name, sort: 'line', isMandatory: true, atMost: 120 },
    {
      name: 'seatId',
      label: names.seatId,
      sort: 'choice',
      choices: seats
        .filter((seat) => seat.bodyId === bodyId)
        .map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'keptAt', label: names.keptAt, sort: 'line', atMost: 160 },
    { name: 'notes', label: names.notes, sort: 'line', atMost: 300 },
  ];
}

/** What a rotation expects. */
function useExpectationFields(): (form: ActForm) => readonly KeptField[] {
  const { fieldNames, siteRegisters, setup } = useText();
  const names = fieldNames.mediaPlan;
  const words = siteRegisters.media;
  return ({ weeks }) => [
    { name: 'startsOn', label: names.startsOn, sort: 'day', isMandatory: true },
    { name: 'weeks', label: names.weeks, sort: 'integer', isMandatory: true, hint: words.weeksHint },
    {
      name: 'slots',
      label: names.slots,
      sort: 'grid',
      isMandatory: true,
      atMost: 40,
      hint: words.slotsHint,
      grid: {
        rows: Array.from({ length: weeksOf(weeks) }, (_, place) => words.week(String(place + 1))),
        columns: setup.weekdays.map((name, place) => ({ name, short: setup.shortWeekdays[place] ?? name })),
      },
    },
  ];
}

function dataSaid(form: FormReader) {
  return {
    name: form.text('name') ?? '',
    seatId: form.text('seatId') as RecordId<'seat'> | null,
    keptAt: form.text('keptAt'),
    notes: form.text('notes'),
  };
}

function expectationSaid(form: FormReader, today: string) {
  const weeks = form.integer('weeks') ?? 1;
  return {
    startsOn: form.day('startsOn') ?? today,
    weeks,
    slots: slotsSaid(form.text('slots') ?? '', weeksOf(String(weeks))),
  };
}

/** Defines a rotation of backup media. @see REG-5.3-d */
export function NewPlanForm({ onDone }: { readonly onDone: (id: string) => void }): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const bodies = useBodyChoices(formats.compare);
  const dataFields = useDataFields();
  const expectationFields = useExpectationFields();
  const words = siteRegisters.media;
  const { bodyId: label } = fieldNames.mediaPlan;
  return (
    <KeptForm
      draftKey="on-site/media/new"
      initial={{ startsOn: formats.day(today), weeks: '1' }}
      lead={words.lead}
      fields={(form) => [
        { name: 'bodyId', label, sort: 'choice', isMandatory: true, choices: bodies },
        ...dataFields(form['bodyId'] ?? ''),
        ...expectationFields(form),
      ]}
      submit={siteRegisters.save}
      run={(act, form) =>
        act('defineMediaPlan', {
          bodyId: (form.text('bodyId') ?? '') as RecordId<'body'>,
          ...dataSaid(form),
          ...expectationSaid(form, today),
        })
      }
      done={(form) => words.added(form.text('name') ?? '')}
      onDone={(value) => onDone((value as { readonly id: string }).id)}
    />
  );
}

/** Mends what is written of a rotation: what it expects while no change was written by it. */
export function EditPlanForm(props: {
  readonly seen: Versioned<'mediaPlan'>;
  readonly isUsed: boolean;
  readonly onDone: () => void;
}): ReactNode {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const today = useToday();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { id, bodyId, name, seatId, keptAt, notes, startsOn, weeks, slots } = seen.record;
  const dataFields = useDataFields();
  const expectationFields = useExpectationFields();
  const { isUsed, onDone } = props;
  const found = {
    ...{ name, seatId: seatId ?? '', keptAt: keptAt ?? '', notes: notes ?? '' },
    ...{ startsOn: formats.day(startsOn), weeks: String(weeks), slots: slotsText(slots, weeks) },
  };
  return (
    <KeptForm
      draftKey={`on-site/media/${id}`}
      initial={found}
      lead={isUsed ? siteRegisters.media.frozen : undefined}
      fields={(form) => (isUsed ? dataFields(bodyId) : [...dataFields(bodyId), ...expectationFields(form)])}
      submit={siteRegisters.save}
      run={(act, form) => {
        const said = { ...dataSaid(form), ...(isUsed ? {} : expectationSaid(form, today)) };
        const changes = touchedFields(said, found, form);
        return act('editMediaPlan', { id, changes, versions: seen.versions });
      }}
      done={() => siteRegisters.saved}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

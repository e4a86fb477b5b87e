import { Button, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { MediaChange, MediaPlan } from '#shared/domain/kinds.ts';
import { expectedMedium } from '#shared/domain/on-site/media-rotation.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { KeepOrDelete } from '#renderer/features/on-site/registers/keep-or-delete.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { usePeopleChoices } from '#renderer/parts/use-people-choices.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { type NameOf, useNames } from '#renderer/store/use-names.ts';
import { touchedFields } from '#renderer/ui/act-form/touched-fields.ts';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';

/** What is written of a day of a rotation, whoever wrote it named. */
export function changeFacts(
  change: MediaChange,
  { fieldNames }: Catalogue,
  formats: Formats,
  nameOf: NameOf,
): readonly Fact[] {
  const names = fieldNames.mediaChange;
  const { insertedLabel, removedLabel, keptAt, changedAt, minutes, doneByIds, skipReason, note } = change;
  const people = doneByIds.map((id) => nameOf(id) ?? '').sort(formats.compare);
  if (insertedLabel === null)
    return [
      [names.skipReason, skipReason],
      [names.doneByIds, people.join(', ')],
      [names.note, note],
    ];
  return [
    [names.insertedLabel, insertedLabel],
    [names.removedLabel, removedLabel],
    [names.keptAt, keptAt],
    [names.changedAt, formats.dateTime(changedAt)],
    [names.minutes, minutes === null ? null : formats.duration(minutes)],
    [names.doneByIds, people.join(', ')],
    [names.note, note],
  ];
}

/** What is written of a day of a rotation. @see REG-5.3-d */
export function ChangeCard(props: {
  readonly change: MediaChange;
  readonly plan: MediaPlan | undefined;
  readonly onGone: () => void;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { show } = useOnSiteWays();
  const { change, plan, onGone } = props;
  const { id, bodyId, planId, day, deleted } = change;
  const names = text.fieldNames.mediaChange;
  const name = plan?.name;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.planId, name],
          [names.bodyId, nameOf(bodyId)],
          [names.day, formats.day(day)],
          [text.siteRegisters.media.expected, plan && expectedMedium(plan, day)?.label],
          ...changeFacts(change, text, formats, nameOf),
        ]}
      />
      <div>
        <Button size="compact-md" variant="default" onClick={() => show('media', planId)}>
          {text.siteRegisters.media.calendar}
        </Button>
      </div>
      <KeepOrDelete
        isDeleted={deleted}
        needs="deleteMediaChange"
        remove={(act) => act('deleteMediaChange', { id })}
        restore={(act) => act('restoreMediaChange', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}

/** Mends what is written of a day of a rotation. */
export function EditChangeForm(props: {
  readonly seen: Versioned<'mediaChange'>;
  readonly onDone: () => void;
}): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const formats = useFormats();
  // What was seen when the form was opened: what a colleague writes meanwhile is not written over.
  const [seen] = useState(props.seen);
  const { record } = seen;
  const people = usePeopleChoices(record.doneByIds);
  const names = fieldNames.mediaChange;
  const found = {
    insertedLabel: record.insertedLabel ?? '',
    skipReason: record.skipReason ?? '',
    removedLabel: record.removedLabel ?? '',
    keptAt: record.keptAt ?? '',
    changedAt: formats.dateTime(record.changedAt),
    minutes: record.minutes === null ? '' : formats.integer(record.minutes),
    doneByIds: record.doneByIds.join('\n'),
    note: record.note ?? '',
  };
  return (
    <KeptForm
      draftKey={`on-site/media-change/${record.id}`}
      initial={found}
      fields={() => [
        { name: 'insertedLabel', label: names.insertedLabel, sort: 'line', atMost: 40 },
        { name: 'skipReason', label: names.skipReason, sort: 'line', atMost: 300 },
        { name: 'removedLabel', label: names.removedLabel, sort: 'line', atMost: 40 },
        { name: 'keptAt', label: names.keptAt, sort: 'line', atMost: 160 },
        { name: 'changedAt', label: names.changedAt, sort: 'moment', isMandatory: true },
        { name: 'minutes', label: names.minutes, sort: 'minutes' },
        { name: 'doneByIds', label: names.doneByIds, sort: 'several', isMandatory: true, choices: people },
        { name: 'note', label: names.note, sort: 'line', atMost: 300 },
      ]}
      submit={siteRegisters.save}
      run={(act, form) => {
        const said = {
          insertedLabel: form.text('insertedLabel'),
          skipReason: form.text('skipReason'),
          removedLabel: form.text('removedLabel'),
          keptAt: form.text('keptAt'),
          changedAt: form.moment('changedAt') ?? record.changedAt,
          minutes: form.minutes('minutes'),
          doneByIds: form.several('doneByIds') as readonly RecordId<'person'>[],
          note: form.text('note'),
        };
        const changes = touchedFields(said, found, form);
        return act('editMediaChange', { id: record.id, changes, versions: seen.versions });
      }}
      done={() => siteRegisters.saved}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}

import { Button, Group } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MediaPlan } from '#shared/domain/kinds.ts';
import { type MediaStanding, mediaWarning } from '#shared/domain/on-site/media-rotation.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';

type Day = Pick<MediaStanding, 'plan' | 'day' | 'expected'>;

/** Says, in one press, that the medium expected today went in. */
export function ChangeExpected({ plan, day, expected }: Day): ReactNode {
  const { siteRegisters } = useText();
  const may = useMay();
  const { act, settle } = usePerform();
  const words = siteRegisters.media;
  if (expected === null || !may('recordMediaChange')) return null;
  const { label } = expected;
  return (
    <Button
      size="compact-md"
      leftSection={<IconCheck size={16} aria-hidden />}
      aria-label={words.changeExpectedOf(label, plan.name)}
      onClick={() =>
        void act('recordMediaChange', { planId: plan.id, day, insertedLabel: label }).then((written) =>
          settle(written, words.changed(label)),
        )
      }
    >
      {words.changeExpected(label)}
    </Button>
  );
}

/** What is to be known before a medium is written down: whether it is the one expected. */
function useCaution(plan: MediaPlan, day: string): (inserted: string) => string {
  const { siteRegisters } = useText();
  const words = siteRegisters.media;
  return (inserted) => {
    if (inserted === '') return '';
    const warning = mediaWarning(plan, day, inserted);
    if (warning === null) return words.expects(inserted);
    return warning.code === 'otherMedium'
      ? words.otherMedium(warning.expected, warning.inserted)
      : words.unplanned(warning.inserted);
  };
}

/** Says which medium went in on a day, when, and what else there is to say. */
function RecordChange({ plan, day, expected }: Day): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const { clock } = useArchive().context;
  const caution = useCaution(plan, day);
  const words = siteRegisters.media;
  const names = fieldNames.mediaChange;
  const now = formats.dateTime(clock.now());
  return (
    <AskedAct
      needs="recordMediaChange"
      label={day === today && expected !== null ? words.changeOtherwise : words.change}
      draftKey={`on-site/media/${plan.id}/${day}`}
      initial={{
        insertedLabel: expected?.label ?? '',
        keptAt: plan.keptAt ?? '',
        changedAt: day === today ? now : `${formats.day(day)} 12:00`,
      }}
      lead={({ insertedLabel = '' }) => caution(insertedLabel.trim())}
      fields={() => [
        { name: 'insertedLabel', label: names.insertedLabel, sort: 'line', isMandatory: true, atMost: 40 },
        { name: 'removedLabel', label: names.removedLabel, sort: 'line', atMost: 40 },
        { name: 'keptAt', label: names.keptAt, sort: 'line', atMost: 160 },
        {
          name: 'changedAt',
          label: names.changedAt,
          sort: 'moment',
          isMandatory: true,
          hint: words.changedAtHint,
        },
        { name: 'minutes', label: names.minutes, sort: 'minutes' },
        { name: 'note', label: names.note, sort: 'line', atMost: 300 },
      ]}
      submit={words.change}
      run={(act, form, at) =>
        act('recordMediaChange', {
          planId: plan.id,
          day,
          insertedLabel: form.text('insertedLabel') ?? '',
          removedLabel: form.text('removedLabel'),
          keptAt: form.text('keptAt'),
          changedAt: form.moment('changedAt') ?? at,
          minutes: form.minutes('minutes'),
          note: form.text('note'),
        })
      }
      done={(form) => words.changed(form.text('insertedLabel') ?? '')}
    />
  );
}

/** Says why no medium went in on a day on which one was expected. */
function SkipChange({ plan, day }: Day): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const words = siteRegisters.media;
  return (
    <AskedAct
      needs="recordMediaSkip"
      label={words.skip}
      draftKey={`on-site/media/${plan.id}/${day}/skip`}
      initial={{}}
      fields={() => [
        {
          name: 'reason',
          label: fieldNames.mediaChange.skipReason,
          sort: 'line',
          isMandatory: true,
          atMost: 300,
        },
      ]}
      submit={words.skip}
      run={(act, form) => act('recordMediaSkip', { planId: plan.id, day, reason: form.text('reason') ?? '' })}
      done={() => words.skipped}
    />
  );
}

/** What can be written of a day of a rotation that has come and of which nothing is written. */
export function DayActs({ plan, day, expected }: Day): ReactNode {
  const today = useToday();
  if (day > today || (plan.closedOn !== null && day >= plan.closedOn)) return null;
  return (
    <Group gap="xs" align="flex-start">
      {day === today && <ChangeExpected plan={plan} day={day} expected={expected} />}
      <RecordChange plan={plan} day={day} expected={expected} />
      {expected !== null && <SkipChange plan={plan} day={day} expected={expected} />}
    </Group>
  );
}

import { Button, Stack } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { MediaChange, MediaPlan } from '#shared/domain/kinds.ts';
import { expectedMedium, mediaStandings } from '#shared/domain/on-site/media-rotation.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { monthOf } from '#renderer/features/on-site/backups/month.ts';
import { KeepOrDelete } from '#renderer/features/on-site/registers/keep-or-delete.tsx';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { Part } from '#renderer/parts/card-part.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { DayActs } from './media-acts.tsx';
import { MediaCalendar } from './media-calendar.tsx';
import { changeFacts } from './media-change-card.tsx';
import type { MediaDesk } from './use-media.ts';

function ClosePlan({ plan }: { readonly plan: MediaPlan }): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const formats = useFormats();
  const today = useToday();
  const words = siteRegisters.media;
  const { closedOn: label } = fieldNames.mediaPlan;
  return (
    <AskedAct
      needs="closeMediaPlan"
      label={words.close}
      draftKey={`on-site/media/${plan.id}/close`}
      initial={{ closedOn: formats.day(today) }}
      lead={words.closeLead}
      fields={() => [{ name: 'closedOn', label, sort: 'day', isMandatory: true }]}
      submit={words.close}
      run={(act, form) => act('closeMediaPlan', { id: plan.id, closedOn: form.day('closedOn') ?? today })}
      done={() => words.closed}
    />
  );
}

/** A day of a rotation: what is written of it, or what can be. */
function ChosenDay(props: {
  readonly plan: MediaPlan;
  readonly day: string;
  readonly change: MediaChange | undefined;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { show } = useOnSiteWays();
  const { plan, day, change } = props;
  const words = text.siteRegisters.media;
  const expected = expectedMedium(plan, day);
  if (change === undefined)
    return (
      <Part title={formats.day(day)}>
        <p className="soft">{expected === null ? words.noneExpected : words.expects(expected.label)}</p>
        <DayActs key={day} plan={plan} day={day} expected={expected} />
      </Part>
    );
  return (
    <Part title={formats.day(day)}>
      <Facts facts={[[words.expected, expected?.label], ...changeFacts(change, text, formats, nameOf)]} />
      <div>
        <Button size="compact-md" variant="default" onClick={() => show('media', change.id)}>
          {words.openChange}
        </Button>
      </div>
    </Part>
  );
}

/** A rotation of backup media: its calendar, month by month, and what can be written of each day. @see REG-5.3-d */
export function PlanCard(props: {
  readonly plan: MediaPlan;
  readonly desk: MediaDesk;
  readonly onGone: () => void;
}): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const { plan, desk, onGone } = props;
  const { id, name, bodyId, seatId, startsOn, weeks, keptAt, notes, closedOn, deleted } = plan;
  const { changes, isOpenDay } = desk;
  const [day, setDay] = useState(today);
  const month = useMemo(() => monthOf(day), [day]);
  const own = useMemo(() => changes.filter(({ planId }) => planId === id), [changes, id]);
  const standings = mediaStandings([plan], own, isOpenDay, { from: month.from, to: month.to, today });
  const names = fieldNames.mediaPlan;
  return (
    <Stack gap="lg">
      <Part title={siteRegisters.media.calendar}>
        <MediaCalendar month={month} standings={standings} chosen={day} onDay={setDay} />
      </Part>
      {!deleted && <ChosenDay plan={plan} day={day} change={own.find((each) => each.day === day)} />}
      <Facts
        facts={[
          [names.name, name],
          [names.bodyId, nameOf(bodyId)],
          [names.seatId, seatId === null ? null : nameOf(seatId)],
          [names.startsOn, formats.day(startsOn)],
          [names.weeks, siteRegisters.media.cycle(formats.integer(weeks))],
          [names.keptAt, keptAt],
          [names.notes, notes],
          ...(closedOn === null ? [] : ([[names.closedOn, formats.day(closedOn)]] as const)),
        ]}
      />
      {!deleted && closedOn === null && <ClosePlan plan={plan} />}
      <KeepOrDelete
        isDeleted={deleted}
        needs="deleteMediaPlan"
        remove={(act) => act('deleteMediaPlan', { id })}
        restore={(act) => act('restoreMediaPlan', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}

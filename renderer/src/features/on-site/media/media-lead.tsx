import type { ReactNode } from 'react';
import type { MediaStanding } from '#shared/domain/on-site/media-rotation.ts';
import { RegisterCard } from '#renderer/features/on-site/registers/register-card.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { DayActs } from './media-acts.tsx';
import { MEDIA_LOOK } from './media-look.ts';
import type { MediaDesk } from './use-media.ts';

/** Missed changes shown at once: the others are in the calendar of their rotation. */
const AT_MOST = 6;

function Line(props: { readonly standing: MediaStanding; readonly onOpen: (id: string) => void }): ReactNode {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { standing, onOpen } = props;
  const { plan, day, expected, state } = standing;
  const { icon, tone } = MEDIA_LOOK[state];
  const words = siteRegisters.media;
  return (
    <li className="register-line">
      <span className="register-line__words">
        <ListName onOpen={() => onOpen(plan.id)}>{plan.name}</ListName>{' '}
        <span className="soft tabular">
          {nameOf(plan.bodyId)} · {state === 'due' ? words.expects(expected?.label ?? '') : formats.day(day)}
        </span>
      </span>
      <Chip tone={tone} icon={icon}>
        {state === 'due' ? (expected?.label ?? '') : words.states[state]}
      </Chip>
      <DayActs plan={plan} day={day} expected={expected} />
    </li>
  );
}

/** What is to be changed today, in one press each, and what was missed and wants a reason. @see REG-5.3-d */
export function MediaLead(props: {
  readonly desk: MediaDesk;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { siteRegisters } = useText();
  const { desk, onOpen } = props;
  const { due, missed } = desk;
  const words = siteRegisters.media;
  return (
    <div className="register-lead">
      <RegisterCard title={words.todo}>
        {due.length === 0 && <p className="soft">{words.nothingToday}</p>}
        <ul className="register-lines">
          {due.map((standing) => (
            <Line key={standing.plan.id} standing={standing} onOpen={onOpen} />
          ))}
        </ul>
      </RegisterCard>
      {missed.length > 0 && (
        <RegisterCard title={words.missedTitle}>
          <ul className="register-lines">
            {missed.slice(-AT_MOST).map((standing) => (
              <Line key={`${standing.plan.id} ${standing.day}`} standing={standing} onOpen={onOpen} />
            ))}
          </ul>
        </RegisterCard>
      )}
    </div>
  );
}

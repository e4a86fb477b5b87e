import { Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isExitMissing } from '#shared/domain/on-site/room-presence.ts';
import { ChangeExpected } from '#renderer/features/on-site/media/media-acts.tsx';
import { useMedia } from '#renderer/features/on-site/media/use-media.ts';
import type { OnSiteSection } from '#renderer/features/on-site/on-site-section.ts';
import { LeaveNow } from '#renderer/features/on-site/rooms/leave-acts.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useHolds } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { RegisterCard } from './register-card.tsx';

function useForgotten() {
  const today = useToday();
  const entries = useRecords('machineRoomEntry') ?? [];
  return entries.filter((stay) => isExitMissing(stay, today));
}

/**
 * What the registers kept on site wait for, on the screen of the day: media to change, changes that were missed, visitors
 * whose exit nobody wrote. Nothing where there is nothing to do.
 *
 * @see REG-5.3-c, REG-5.3-d
 */
export function DayRegisters(props: { readonly onShow: (section: OnSiteSection) => void }): ReactNode {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const isAtWork = useHolds('logOnSite');
  const rooms = useRecords('machineRoom') ?? [];
  const { due = [], missed = [] } = useMedia() ?? {};
  const forgotten = useForgotten();
  const words = siteRegisters.day;
  if (!isAtWork || due.length + missed.length + forgotten.length === 0) return null;
  const roomName = (id: string): string => rooms.find((room) => room.id === id)?.name ?? '';
  return (
    <RegisterCard title={words.title}>
      <ul className="register-lines">
        {due.map(({ plan, day, expected }) => (
          <li key={plan.id} className="register-line">
            <span className="register-line__words">
              {plan.name} <span className="soft">{nameOf(plan.bodyId)}</span>
            </span>
            <ChangeExpected plan={plan} day={day} expected={expected} />
          </li>
        ))}
        {missed.length > 0 && (
          <li className="register-line">
            <IconAlertTriangle size={16} aria-hidden />
            <span className="register-line__words">{words.missed(formats.integer(missed.length))}</span>
          </li>
        )}
        {forgotten.map((stay) => (
          <li key={stay.id} className="register-line">
            <IconAlertTriangle size={16} aria-hidden />
            <span className="register-line__words">
              {words.inside(stay.visitor, roomName(stay.roomId), formats.dateTime(stay.enteredAt))}
            </span>
            <LeaveNow stay={stay} />
          </li>
        ))}
      </ul>
      <Group gap="xs">
        {due.length + missed.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => props.onShow('media')}>
            {words.showMedia}
          </Button>
        )}
        {forgotten.length > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => props.onShow('rooms')}>
            {words.showRooms}
          </Button>
        )}
      </Group>
    </RegisterCard>
  );
}

import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MachineRoomEntry } from '#shared/domain/kinds.ts';
import { isExitMissing } from '#shared/domain/on-site/room-presence.ts';
import { RegisterCard } from '#renderer/features/on-site/registers/register-card.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { ListName } from '#renderer/ui/list-name.tsx';
import { LeaveNow } from './leave-acts.tsx';

/** Who is in a machine room, as far as is written, and the act that writes the exit. @see REG-5.3-c */
export function StillIn(props: {
  readonly inside: readonly MachineRoomEntry[];
  readonly roomName: (id: string) => string;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { siteRegisters } = useText();
  const formats = useFormats();
  const today = useToday();
  const { inside, roomName, onOpen } = props;
  const words = siteRegisters.rooms;
  return (
    <RegisterCard title={words.stillIn}>
      {inside.length === 0 && <p className="soft">{words.nobodyIn}</p>}
      {inside.length > 0 && (
        <ul className="register-lines">
          {inside.map((stay) => {
            const isForgotten = isExitMissing(stay, today);
            const since = isForgotten
              ? words.sinceDay(formats.dateTime(stay.enteredAt))
              : words.since(formats.time(stay.enteredAt));
            return (
              <li key={stay.id} className="register-line">
                <span className="register-line__words">
                  <ListName onOpen={() => onOpen(stay.id)}>{stay.visitor}</ListName>{' '}
                  <span className="soft tabular">
                    {roomName(stay.roomId)} · {since}
                  </span>
                </span>
                {isForgotten && (
                  <Chip tone="bad" icon={IconAlertTriangle}>
                    {words.forgotten}
                  </Chip>
                )}
                <LeaveNow stay={stay} />
              </li>
            );
          })}
        </ul>
      )}
    </RegisterCard>
  );
}

import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MachineRoom, MachineRoomEntry } from '#shared/domain/kinds.ts';
import { isStillIn, stayMinutes } from '#shared/domain/on-site/room-presence.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { KeepOrDelete } from '#renderer/features/on-site/registers/keep-or-delete.tsx';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Facts } from '#renderer/ui/facts.tsx';
import { LeaveNow, LeftEarlier } from './leave-acts.tsx';

/** Somebody who entered a machine room: who, why, with whom, how long. @see REG-5.3-c */
export function EntryCard(props: {
  readonly entry: MachineRoomEntry;
  readonly roomName: string;
  readonly onGone: () => void;
}): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { showTicket } = useOnSiteWays();
  const { entry, roomName, onGone } = props;
  const { id, bodyId, visitor, company, reason, escortId, enteredAt, leftAt, ticketId, deleted } = entry;
  const names = fieldNames.machineRoomEntry;
  const minutes = stayMinutes(entry);
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.visitor, visitor],
          [names.company, company],
          [names.roomId, roomName],
          [names.bodyId, nameOf(bodyId)],
          [names.reason, reason],
          [names.escortId, escortId === null ? null : nameOf(escortId)],
          [names.enteredAt, formats.dateTime(enteredAt)],
          [names.leftAt, leftAt === null ? null : formats.dateTime(leftAt)],
          [siteRegisters.rooms.stay, minutes === null ? null : formats.duration(minutes)],
          [
            names.ticketId,
            ticketId === null ? null : <TicketFact ticketId={ticketId} onOpenTicket={showTicket} />,
          ],
          [names.recordedById, nameOf(entry.recordedById)],
        ]}
      />
      {isStillIn(entry) && !deleted && (
        <Group gap="xs">
          <LeaveNow stay={entry} />
          <LeftEarlier stay={entry} />
        </Group>
      )}
      <KeepOrDelete
        isDeleted={deleted}
        needs="deleteRoomEntry"
        remove={(act) => act('deleteRoomEntry', { id })}
        restore={(act) => act('restoreRoomEntry', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}

/** A machine room, and the body that provides it. @see REG-8-a */
export function RoomCard(props: { readonly room: MachineRoom; readonly onGone: () => void }): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const nameOf = useNames();
  const { room, onGone } = props;
  const { id, name, bodyId, seatId, notes, deleted } = room;
  const names = fieldNames.machineRoom;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.name, name],
          [siteRegisters.rooms.provider, nameOf(bodyId)],
          [names.seatId, seatId === null ? null : nameOf(seatId)],
          [names.notes, notes],
        ]}
      />
      <KeepOrDelete
        isDeleted={deleted}
        needs="deleteMachineRoom"
        remove={(act) => act('deleteMachineRoom', { id })}
        restore={(act) => act('restoreMachineRoom', { id })}
        onGone={onGone}
      />
    </Stack>
  );
}

import { Button, Group } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { MachineRoom, MachineRoomEntry } from '#shared/domain/kinds.ts';
import { compareStays, isExitMissing, isStillIn, stayMinutes } from '#shared/domain/on-site/room-presence.ts';
import { useOnSiteWays } from '#renderer/features/on-site/on-site-ways.ts';
import { RegisterCard } from '#renderer/features/on-site/registers/register-card.tsx';
import { SectionDrawer } from '#renderer/parts/section-drawer.tsx';
import { SectionNew } from '#renderer/parts/section-new.tsx';
import type { Cell, SectionRow } from '#renderer/parts/section-row.ts';
import { SectionScreen, type SectionProps } from '#renderer/parts/section-screen.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDeleted, useRecords } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { LeaveKey } from './leave-acts.tsx';
import { EntryCard, RoomCard } from './room-cards.tsx';
import { EditEntryForm, NewEntryForm } from './room-entry-form.tsx';
import { EditRoomForm, NewRoom } from './room-forms.tsx';
import { StillIn } from './still-in.tsx';

/** The rooms there are and were: who entered one that was deleted keeps its name. */
function useRooms() {
  const live = useRecords('machineRoom');
  const gone = useDeleted('machineRoom');
  return useMemo(() => {
    const all = [...(live ?? []), ...(gone ?? [])];
    const names = new Map<string, string>(all.map(({ id, name }) => [id, name]));
    return {
      live: live ?? [],
      isRoom: (id: string) => names.has(id),
      nameOf: (id: string) => names.get(id) ?? '',
    };
  }, [live, gone]);
}

function useStateCell(): (entry: MachineRoomEntry) => Cell {
  const { siteRegisters } = useText();
  const today = useToday();
  const words = siteRegisters.rooms;
  return (entry) => {
    if (isExitMissing(entry, today)) return { word: words.forgotten, tone: 'bad' };
    return isStillIn(entry) ? { word: words.inside, tone: 'accent' } : words.out;
  };
}

function useRows(
  entries: readonly MachineRoomEntry[] | undefined,
  roomName: (id: string) => string,
): readonly SectionRow[] | undefined {
  const formats = useFormats();
  const nameOf = useNames();
  const stateCell = useStateCell();
  return entries?.map((entry) => {
    const { id, visitor, company, roomId, bodyId, reason, escortId, enteredAt } = entry;
    const minutes = stayMinutes(entry);
    const cells: readonly Cell[] = [
      stateCell(entry),
      formats.dateTime(enteredAt),
      minutes === null ? '' : formats.duration(minutes),
      escortId === null ? '' : (nameOf(escortId) ?? ''),
      [roomName(roomId), nameOf(bodyId)].join(' · '),
      reason,
    ];
    const name = company === null ? visitor : `${visitor} (${company})`;
    return { id, name, bodyId, cells, isSettled: false };
  });
}

function RoomsCard(props: {
  readonly rooms: readonly MachineRoom[];
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { siteRegisters } = useText();
  const nameOf = useNames();
  const { showConsumables } = useOnSiteWays();
  const { rooms, onOpen } = props;
  const words = siteRegisters.rooms;
  return (
    <RegisterCard title={words.rooms}>
      {rooms.length === 0 && <p className="soft">{words.noRooms}</p>}
      <Group gap="xs">
        {rooms.map(({ id, name, bodyId }) => (
          <button key={id} type="button" className="pill" onClick={() => onOpen(id)}>
            {name} · {nameOf(bodyId)}
          </button>
        ))}
      </Group>
      <Group gap="xs">
        <NewRoom />
        <Button size="compact-sm" variant="subtle" onClick={showConsumables}>
          {siteRegisters.consumables}
        </Button>
      </Group>
    </RegisterCard>
  );
}

/** Who entered the machine rooms, those who are still in first. @see REG-5.3-c, REG-8-a */
export function RoomsSection(props: SectionProps): ReactNode {
  const { siteRegisters } = useText();
  const may = useMay();
  const rooms = useRooms();
  const entries = useRecords('machineRoomEntry');
  const sorted = useMemo(() => entries?.toSorted(compareStays), [entries]);
  const { openId, onOpen, onClose } = props;
  const begin = useCallback(() => onOpen(null), [onOpen]);
  const { columns, enter } = siteRegisters.rooms;
  const inside = sorted?.filter(isStillIn) ?? [];
  const [longest] = inside;
  const open = typeof openId === 'string' && rooms.isRoom(openId) ? 'room' : 'entry';
  return (
    <SectionScreen
      {...props}
      rows={useRows(sorted, rooms.nameOf)}
      columns={Object.values(columns).map((label) => ({ label }))}
      canSettle={false}
      acts={may('recordRoomEntry') && <SectionNew label={enter} onNew={begin} />}
      lead={
        <div className="register-lead">
          {longest !== undefined && may('leaveRoom') && <LeaveKey stay={longest} />}
          <StillIn inside={inside} roomName={rooms.nameOf} onOpen={onOpen} />
          <RoomsCard rooms={rooms.live} onOpen={onOpen} />
        </div>
      }
      drawer={
        <>
          <SectionDrawer
            kind="machineRoomEntry"
            id={open === 'entry' ? openId : undefined}
            onClose={onClose}
            begin={{ title: enter, form: <NewEntryForm rooms={rooms.live} onDone={onOpen} /> }}
            card={({ record }) => (
              <EntryCard entry={record} roomName={rooms.nameOf(record.roomId)} onGone={onClose} />
            )}
            edit={
              may('editRoomEntry')
                ? (seen, onSaved) => <EditEntryForm seen={seen} onDone={onSaved} />
                : undefined
            }
          />
          <SectionDrawer
            kind="machineRoom"
            id={open === 'room' ? openId : undefined}
            onClose={onClose}
            card={({ record }) => <RoomCard room={record} onGone={onClose} />}
            edit={
              may('editMachineRoom')
                ? (seen, onSaved) => <EditRoomForm seen={seen} onDone={onSaved} />
                : undefined
            }
          />
        </>
      }
    />
  );
}

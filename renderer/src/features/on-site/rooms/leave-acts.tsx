import { Button } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { MachineRoomEntry } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';

type Stay = Pick<MachineRoomEntry, 'id' | 'visitor'>;

/** Says that somebody leaves a machine room now. */
function useLeaving(): (stay: Stay) => void {
  const { siteRegisters } = useText();
  const { act, settle } = usePerform();
  return useCallback(
    ({ id, visitor }) =>
      void act('leaveRoom', { id }).then((written) => settle(written, siteRegisters.rooms.left(visitor))),
    [act, settle, siteRegisters],
  );
}

/** The key that writes the exit of who has been in longest. */
export function LeaveKey({ stay }: { readonly stay: Stay }): ReactNode {
  const { siteRegisters } = useText();
  const leave = useLeaving();
  const { shortcut } = siteRegisters.rooms;
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: 'u', label: shortcut, run: () => leave(stay) }],
      [shortcut, leave, stay],
    ),
  );
  return null;
}

/** The button that writes that somebody leaves now. */
export function LeaveNow({ stay }: { readonly stay: Stay }): ReactNode {
  const { siteRegisters } = useText();
  const may = useMay();
  const leave = useLeaving();
  const words = siteRegisters.rooms;
  if (!may('leaveRoom')) return null;
  return (
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconDoorExit size={16} aria-hidden />}
      aria-label={words.leaveOf(stay.visitor)}
      onClick={() => leave(stay)}
    >
      {words.leave}
    </Button>
  );
}

/** Says when somebody left, for who did not write it in time. */
export function LeftEarlier({ stay }: { readonly stay: MachineRoomEntry }): ReactNode {
  const { siteRegisters, fieldNames } = useText();
  const formats = useFormats();
  const { clock } = useArchive().context;
  const words = siteRegisters.rooms;
  return (
    <AskedAct
      needs="leaveRoom"
      label={words.leaveAt}
      draftKey={`on-site/room-entry/${stay.id}/leave`}
      initial={{ leftAt: formats.dateTime(clock.now()) }}
      fields={() => [
        { name: 'leftAt', label: fieldNames.machineRoomEntry.leftAt, sort: 'moment', isMandatory: true },
      ]}
      submit={words.leaveAt}
      run={(act, form, now) => act('leaveRoom', { id: stay.id, leftAt: form.moment('leftAt') ?? now })}
      done={() => words.left(stay.visitor)}
    />
  );
}

import { Autocomplete, Group, Select } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { useToasts } from '#renderer/ui/use-toasts.tsx';
import { usePerform } from '#renderer/parts/use-perform.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

function useSorted(records: readonly { readonly id: string; readonly name: string }[] | undefined): Choice[] {
  const formats = useFormats();
  return useMemo(
    () =>
      (records ?? [])
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((left, right) => formats.compare(left.label, right.label)),
    [records, formats],
  );
}

/** The rooms that assets of a seat are said to be in. */
function useRooms(seatId: string | null): string[] {
  const assets = useRecords('asset');
  const formats = useFormats();
  return useMemo(() => {
    const rooms = (assets ?? []).flatMap((asset) =>
      asset.seatId === seatId && asset.room !== null ? [asset.room] : [],
    );
    return [...new Set(rooms)].sort(formats.compare);
  }, [assets, seatId, formats]);
}

/** Begins a round through a room, or goes on with the one that was begun there. */
export function StartForm({ onStarted }: { readonly onStarted: (checkId: string) => void }): ReactNode {
  const { checks } = useText();
  const toasts = useToasts();
  const { act, settle } = usePerform();
  const [bodyId, setBodyId] = useState<string | null>(null);
  const [seatId, setSeatId] = useState<string | null>(null);
  const [room, setRoom] = useState('');
  const [isBusy, setBusy] = useState(false);
  const bodies = useSorted(useRecords('body'));
  const allSeats = useRecords('seat');
  const seats = useSorted(
    useMemo(() => allSeats?.filter((seat) => seat.bodyId === bodyId), [allSeats, bodyId]),
  );
  const rooms = useRooms(seatId);

  function chooseBody(next: string | null): void {
    setBodyId(next);
    const own = allSeats?.filter((seat) => seat.bodyId === next) ?? [];
    setSeatId(own.length === 1 ? (own[0]?.id ?? null) : null);
    setRoom('');
  }

  async function start(): Promise<void> {
    if (bodyId === null || seatId === null || isBusy) return;
    setBusy(true);
    const started = await act('startInventoryCheck', {
      bodyId: bodyId as RecordId<'body'>,
      seatId: seatId as RecordId<'seat'>,
      room: room.trim() === '' ? null : room,
    });
    setBusy(false);
    if (!settle(started, checks.begun) || !started.ok) return;
    const { checkId, isJoined } = started.value.value;
    if (isJoined) toasts.said(checks.joined);
    onStarted(checkId);
  }

  return (
    <SentForm className="card card--padded check-start" onSend={start}>
      <h2>{checks.startTitle}</h2>
      <p className="soft">{checks.lead}</p>
      <Group align="flex-end" gap="sm">
        <Select
          label={checks.body}
          data={bodies}
          value={bodyId}
          searchable
          withAsterisk
          onChange={chooseBody}
          data-autofocus
        />
        <Select
          label={checks.seat}
          data={seats}
          value={seatId}
          searchable
          withAsterisk
          disabled={bodyId === null}
          onChange={(next) => {
            setSeatId(next);
            setRoom('');
          }}
        />
        <Autocomplete
          label={checks.room}
          placeholder={checks.wholeSeat}
          aria-description={checks.roomHint}
          data={rooms}
          value={room}
          maxLength={80}
          disabled={seatId === null}
          onChange={setRoom}
        />
        <SubmitButton busy={isBusy}>{checks.start}</SubmitButton>
      </Group>
    </SentForm>
  );
}

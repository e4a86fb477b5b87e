import { isExitMissing } from '#shared/domain/on-site/room-presence.ts';
import { useMedia } from '#renderer/features/on-site/media/use-media.ts';
import { useSeats } from '#renderer/features/on-site/seats/use-seats.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';

/** How much waits for somebody in the registers: exits to write, media to change, contacts to appoint. */
export function useRegistersWaiting(): Readonly<Record<'rooms' | 'media' | 'seats', number>> {
  const today = useToday();
  const media = useMedia();
  const seats = useSeats();
  const rooms = useRecords('machineRoomEntry')?.filter((stay) => isExitMissing(stay, today)).length ?? 0;
  return {
    rooms,
    media: (media?.due.length ?? 0) + (media?.missed.length ?? 0),
    seats: seats?.gaps.length ?? 0,
  };
}

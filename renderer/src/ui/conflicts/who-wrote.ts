import type { WriteRef } from '#shared/domain/change.ts';
import type { Stamp } from '#shared/domain/stamp.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { ConflictDesk } from './conflict-desk.ts';

/** Who wrote something, when and at which console, in words. */
export function useWhoWrote({
  nameOf,
  authorOf,
  consoleOf,
}: ConflictDesk): (write: WriteRef, stamp: Stamp) => string {
  const { conflicts, ticketPane } = useText();
  const formats = useFormats();
  return (write, stamp) => {
    const author = authorOf(write);
    const name = (author === undefined ? undefined : nameOf(author)) ?? ticketPane.timeline.unknownPerson;
    const told = conflicts.by(name, formats.dateTime(toInstant(stamp.ms)));
    const origin = consoleOf(write);
    if (origin === undefined) return told;
    const place = origin.isThis ? conflicts.thisConsole : (origin.label ?? conflicts.unknownConsole);
    return `${told}, ${conflicts.from(place)}`;
  };
}

import { IconClockExclamation, IconClockHour4 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import type { EntryAdvice } from './entry-advice.ts';

/** By when the ticket would have to be taken in charge, were it recorded now; said again as priority and body change. @see CAP-7-a, A-2 */
export function DueLine({ clock, profile }: EntryAdvice): ReactNode {
  const { quickEntry, ticketClock, labels } = useText();
  const formats = useFormats();
  const isKnown = clock !== null && 'due' in clock;
  const Glyph = isKnown || clock === null ? IconClockHour4 : IconClockExclamation;
  return (
    <p className="entry__due" role="status">
      {clock !== null && (
        <>
          <Glyph size={16} aria-hidden />
          <span>{isKnown ? ticketClock.due(formats.dateTime(clock.due)) : quickEntry.unconfigured}</span>
          {profile !== null && <span className="soft">{quickEntry.profile(labels.profile[profile])}</span>}
        </>
      )}
    </p>
  );
}

import { Skeleton } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import type { TicketLife } from '#renderer/store/use-ticket-life.ts';
import type { AskAbout } from '#renderer/features/tickets/matters/ask-about.ts';
import { lifeMoments, momentsOf } from './life-moments.ts';
import type { MomentFacet, TimelineMoment } from './moment.ts';
import { MomentLine } from './moment-line.tsx';
import { TimelineFilter } from './timeline-filter.tsx';
import { useMakerWords } from './use-maker-words.ts';
import './timeline.css';

function useMoments(life: TicketLife): readonly TimelineMoment[] {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  return useMemo(
    () =>
      lifeMoments(life, life.merged, {
        text,
        formats,
        nameOf: (id) => nameOf(id) ?? text.ticketPane.timeline.unknownPerson,
        codeOf: (id) => {
          const other = life.others.get(id);
          return other === undefined ? text.ticketLife.ticketElsewhere : ticketCode(other);
        },
      }),
    [life, text, formats, nameOf],
  );
}

function TimelineOf({ life, onAsk }: { readonly life: TicketLife; readonly onAsk: AskAbout }): ReactNode {
  const { ticketPane, ticketLife } = useText();
  const moments = useMoments(life);
  const [facet, setFacet] = useState<MomentFacet | null>(null);
  const shown = useMemo(() => momentsOf(moments, facet), [moments, facet]);
  const makerOf = useMakerWords(shown);
  return (
    <>
      <TimelineFilter moments={moments} value={facet} onChange={setFacet} />
      <ol className="timeline" aria-label={ticketPane.timeline.label}>
        {shown.map((line) => (
          <MomentLine key={line.key} moment={line} {...makerOf(line)} onAsk={onAsk} />
        ))}
      </ol>
      {shown.length === 0 && <p className="soft">{ticketLife.nothingHere}</p>}
    </>
  );
}

/** Everything that happened to a ticket, earliest first, in one column. */
export function Timeline(props: {
  readonly life: TicketLife | undefined;
  readonly onAsk: AskAbout;
}): ReactNode {
  const { life, onAsk } = props;
  if (life === undefined) return <Skeleton height={64} radius="md" />;
  return <TimelineOf life={life} onAsk={onAsk} />;
}

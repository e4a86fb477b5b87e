import { Skeleton } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { Visibility } from '#shared/domain/ticket-entry.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useTimeline } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Initials } from '#renderer/ui/initials.tsx';
import { timelineMoments } from './timeline-moments.ts';

function Moment(props: {
  readonly author: string;
  readonly title: string;
  readonly at: Instant;
  readonly text: string | null;
  readonly visibility: Visibility;
}): ReactNode {
  const { labels } = useText();
  const formats = useFormats();
  return (
    <li className="moment">
      <Initials name={props.author} />
      <div className={props.text === null ? 'moment__body' : 'moment__body moment__body--said'}>
        <p className="moment__head">
          <span>
            <strong>{props.title}</strong>
            <span className="soft"> · {props.author}</span>
          </span>
          <time className="soft tabular">{formats.dateTime(props.at)}</time>
        </p>
        {props.text !== null && <p className="moment__text">{props.text}</p>}
        {props.text !== null && props.visibility === 'public' && (
          <Chip icon={IconEye}>{labels.visibility.public}</Chip>
        )}
      </div>
    </li>
  );
}

/** The lines of a ticket's life, earliest first. */
export function Timeline({ ticket }: { readonly ticket: Ticket }): ReactNode {
  const text = useText();
  const { ticketPane } = text;
  const entries = useTimeline(ticket.id);
  const nameOf = useNames();
  if (entries === undefined) return <Skeleton height={64} radius="md" />;
  const moments = timelineMoments(entries, text, (id) => nameOf(id) ?? ticketPane.timeline.unknownPerson);
  const requester = (ticket.requesterId === null ? null : nameOf(ticket.requesterId)) ?? ticket.requesterName;
  return (
    <ol className="timeline" aria-label={ticketPane.timeline.label}>
      <Moment
        author={requester ?? ticketPane.facts.none}
        title={ticketPane.timeline.opened}
        at={ticket.openedAt}
        text={ticket.description}
        visibility="internal"
      />
      {moments.map(({ key, ...moment }) => (
        <Moment key={key} {...moment} />
      ))}
    </ol>
  );
}

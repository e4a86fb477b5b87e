import { IconArrowMerge, IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Initials } from '#renderer/ui/initials.tsx';
import type { AskAbout } from '#renderer/features/tickets/matters/ask-about.ts';
import { RedactButton } from '#renderer/features/tickets/redact/redact-button.tsx';
import { targetOfLine } from '#renderer/features/tickets/redact/redact-target.ts';
import { useTicketWays } from '#renderer/features/tickets/ticket-ways.ts';
import type { TimelineMoment } from './moment.ts';

interface MomentLineProps {
  readonly moment: TimelineMoment;
  /** Who did it, as far as it is known. */
  readonly author: string | null;
  /** The console where it was done; `null` where nothing else could be meant. */
  readonly place: string | null;
  readonly onAsk: AskAbout;
}

function MomentChips({ moment }: Pick<MomentLineProps, 'moment'>): ReactNode {
  const { labels, ticketLife } = useText();
  const isPublic = moment.text !== null && moment.visibility === 'public';
  if (!isPublic && moment.origin === null) return null;
  return (
    <span className="moment__chips">
      {isPublic && <Chip icon={IconEye}>{labels.visibility.public}</Chip>}
      {moment.origin !== null && <Chip icon={IconArrowMerge}>{ticketLife.mergedFrom(moment.origin)}</Chip>}
    </span>
  );
}

/** One line of a timeline: what, who, at which console, when. */
export function MomentLine({ moment, author, place, onAsk }: MomentLineProps): ReactNode {
  const formats = useFormats();
  const { ticketLife, ticketActs, charging } = useText();
  const { showTicket } = useTicketWays();
  const { title, text, at, isDay, leadsTo, contactId, amending, origin, source } = moment;
  const by = [author, place].filter((part) => part !== null).join(' · ');
  return (
    <li className="moment">
      <Initials name={author ?? ''} />
      <div className={text === null ? 'moment__body' : 'moment__body moment__body--said'}>
        <p className="moment__head">
          <span>
            <strong>{title}</strong>
            {by !== '' && <span className="soft"> · {by}</span>}
          </span>
          <span className="moment__end">
            <RedactButton target={targetOfLine(moment.source, text)} what={title} />
            <time className="soft tabular">{isDay ? formats.date(at) : formats.dateTime(at)}</time>
          </span>
        </p>
        {text !== null && <p className="moment__text">{text}</p>}
        <MomentChips moment={moment} />
        {contactId !== null && (
          <button type="button" className="link-button" onClick={() => onAsk('cancelContact', contactId)}>
            {ticketActs.cancelContact.label}
          </button>
        )}
        {amending !== null && origin === null && source !== null && (
          <button
            type="button"
            className="link-button"
            aria-label={charging.amend.labelOf(title)}
            onClick={() => onAsk(amending, source.id)}
          >
            {charging.amend.label}
          </button>
        )}
        {leadsTo !== null && (
          <button type="button" className="link-button" onClick={() => showTicket(leadsTo)}>
            {ticketLife.openOther}
          </button>
        )}
      </div>
    </li>
  );
}

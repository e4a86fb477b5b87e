import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { StateWords } from '#renderer/ui/ticket-chips.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { type KnownTicket, useKnownTickets } from './use-known-tickets.ts';

interface GroupProps {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly KnownTicket[];
  readonly onShow: (ticketId: RecordId<'ticket'>) => void;
  /** The one that Tab reaches: the arrows reach the others. */
  readonly reached: RecordId<'ticket'> | undefined;
  readonly onReach: (ticketId: RecordId<'ticket'>) => void;
}

function Group({ title, about, rows, onShow, reached, onReach }: GroupProps): ReactNode {
  const formats = useFormats();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="soft">{about}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="similar__line"
              tabIndex={row.id === reached ? 0 : -1}
              onFocus={() => onReach(row.id)}
              onClick={() => onShow(row.id)}
            >
              <span className="similar__subject clip">{row.subject}</span>
              <span className="similar__about soft tabular">
                {row.code} <StateWords state={row.state} /> {formats.date(row.openedAt)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Tickets that may make this one a duplicate: one stop of Tab, the arrows from line to line, Enter opens. */
export function KnownTickets(props: {
  readonly draft: EntryDraft;
  readonly onShow: (ticketId: RecordId<'ticket'>) => void;
}): ReactNode {
  const { quickEntry } = useText();
  const formats = useFormats();
  const { open, openCount, similar } = useKnownTickets(props.draft);
  const [last, setLast] = useState<RecordId<'ticket'>>();
  const listRef = useRef<HTMLElement>(null);
  const lines = [...open, ...similar];
  const reached = lines.some(({ id }) => id === last) ? last : lines[0]?.id;
  if (lines.length === 0) return null;

  function onKeyDown(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(listRef.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[at + step]?.focus();
  }

  const groups = { onShow: props.onShow, reached, onReach: setLast };
  return (
    <section
      ref={listRef}
      className="similar pane-form__wide"
      aria-label={quickEntry.known}
      onKeyDown={onKeyDown}
    >
      <Group
        {...groups}
        title={quickEntry.openOnes(formats.integer(openCount))}
        about={quickEntry.openOnesText}
        rows={open}
      />
      <Group {...groups} title={quickEntry.similar} about={quickEntry.similarText} rows={similar} />
    </section>
  );
}

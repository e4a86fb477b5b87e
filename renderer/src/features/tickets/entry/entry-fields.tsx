import { Textarea } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useText } from '#renderer/state/text.ts';
import { AboutFields } from './about-fields.tsx';
import type { EntryForm } from './entry-form.ts';
import { Who } from './entry-who.tsx';
import { KnownTickets } from './known-tickets.tsx';
import { OnCallFields } from './on-call-fields.tsx';
import { OutsideNotice } from './outside-notice.tsx';
import { SeverityFields } from './severity-fields.tsx';
import { SolvedFields } from './solved-fields.tsx';
import { SubjectField } from './subject-field.tsx';

/** Everything that a new ticket asks: who, what, how bad; the rest can wait. */
export function EntryFields(
  props: EntryForm & { readonly onShow: (ticketId: RecordId<'ticket'>) => void },
): ReactNode {
  const { form, onForm } = props;
  const { quickEntry } = useText();
  const subjectRef = useRef<HTMLInputElement>(null);
  return (
    <div className="entry__fields">
      <Who {...props} onKnown={() => subjectRef.current?.focus()} />
      <SubjectField {...props} fieldRef={subjectRef} />
      <OutsideNotice {...props} />
      <KnownTickets draft={form} onShow={props.onShow} />
      <AboutFields {...props} />
      <SeverityFields {...props} />
      <OnCallFields {...props} />
      <Textarea
        className="pane-form__wide"
        label={quickEntry.description}
        placeholder={quickEntry.descriptionPlaceholder}
        autosize
        minRows={3}
        maxRows={12}
        value={form.description}
        onChange={(event) => onForm({ ...form, description: event.currentTarget.value })}
      />
      <SolvedFields {...props} />
    </div>
  );
}

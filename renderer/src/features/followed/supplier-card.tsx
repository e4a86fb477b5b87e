import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { dayOf } from '#shared/domain/rome-time.ts';
import { daysAtSupplier } from '#shared/domain/supplier-days.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useTickets } from '#renderer/store/use-tickets.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { repliedWith, replyFields } from '#renderer/ui/followed/supplier-reply.ts';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import type { CardProps } from './card-props.ts';
import { plannedWords } from './supplier-rows.ts';

/** How many days a ticket has been, or was, with others. */
function useDaysWords(record: CardProps<'escalation'>['record']): string {
  const { followed } = useText();
  const formats = useFormats();
  const days = daysAtSupplier(record, useToday());
  return days === 0 && record.repliedAt === null ? followed.today : followed.days(formats.integer(days));
}

/** A ticket with a supplier: what is known, and what they answered. @see CAP-3.1.4-b */
export function SupplierCard({ record, onOpenTicket }: CardProps<'escalation'>): ReactNode {
  const text = useText();
  const { followed, fieldNames } = text;
  const formats = useFormats();
  const nameOf = useNames();
  const days = useDaysWords(record);
  const may = useMay();
  const { id, ticketId, target, reference, sentAt, by, reply, repliedAt } = record;
  const isWaiting = useTickets([ticketId])?.get(ticketId)?.state === 'waitingSupplier';
  const names = fieldNames.escalation;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.ticketId, <TicketFact key={ticketId} ticketId={ticketId} onOpenTicket={onOpenTicket} />],
          [names.target, target],
          [names.sentAt, formats.dateTime(sentAt)],
          [names.by, nameOf(by)],
          [names.reference, reference],
          [followed.columns.planned, plannedWords(record, text, formats)],
          [followed.columns.days, days],
          ...(repliedAt === null
            ? []
            : ([
                [names.repliedAt, formats.day(dayOf(repliedAt))],
                [names.reply, reply],
              ] as const)),
        ]}
      />
      {repliedAt === null && may('recordReply') && (
        <section className="followed-part" aria-labelledby={`${id}-reply`}>
          <h2 id={`${id}-reply`}>{followed.recordReply}</h2>
          <KeptForm
            draftKey={`followed/escalation/${id}/reply`}
            initial={{}}
            fields={() => replyFields(isWaiting, text)}
            submit={text.ticketActs.reply.submit}
            run={(act, form) => act('recordReply', { escalationId: id, ...repliedWith(form) })}
            done={() => text.ticketActs.reply.done}
          />
        </section>
      )}
    </Stack>
  );
}

import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import type { CardProps } from './card-props.ts';

/** Maintenance to be planned, with the ticket it came from; and when it was done. @see CAP-3.1.2-e */
export function TaskCard({ record, onOpenTicket }: CardProps<'plannedTask'>): ReactNode {
  const { followed, fieldNames, labels, ticketActs } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { id, ticketId, title, team, note, by, signalledAt, doneAt } = record;
  const names = fieldNames.plannedTask;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.title, title],
          [names.ticketId, <TicketFact key={ticketId} ticketId={ticketId} onOpenTicket={onOpenTicket} />],
          [names.team, labels.team[team]],
          [names.note, note],
          [names.by, nameOf(by)],
          [names.signalledAt, formats.dateTime(signalledAt)],
          ...(doneAt === null ? [] : ([[names.doneAt, formats.dateTime(doneAt)]] as const)),
        ]}
      />
      {doneAt === null && (
        <KeptForm
          needs="completePlannedTask"
          takesFocus={false}
          draftKey={`followed/plannedTask/${id}/done`}
          initial={{}}
          fields={() => [
            { name: 'doneAt', label: names.doneAt, sort: 'moment', hint: followed.task.whenHint },
          ]}
          submit={followed.task.complete}
          run={(act, form) => {
            const at = form.moment('doneAt');
            return act('completePlannedTask', { taskId: id, ...(at !== null && { doneAt: at }) });
          }}
          done={() => ticketActs.completeTask.done}
        />
      )}
    </Stack>
  );
}

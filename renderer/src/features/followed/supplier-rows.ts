import type { Escalation } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { daysAtSupplier } from '#shared/domain/supplier-days.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Formats } from '#shared/text/formats.ts';
import type { FollowedRow, RowTools } from './followed-row.ts';
import type { FollowedRecords } from './use-followed-records.ts';

/** How and when the other side means to intervene, in words: empty when it has not said. */
export function plannedWords(
  { plannedMode, plannedDay }: Pick<Escalation, 'plannedMode' | 'plannedDay'>,
  { labels }: Pick<Catalogue, 'labels'>,
  formats: Formats,
): string {
  const mode = plannedMode === null ? [] : [labels.plannedMode[plannedMode]];
  const day = plannedDay === null ? [] : [formats.day(plannedDay)];
  return [...mode, ...day].join(' ');
}

/** Whether the planned day has gone by without an answer. */
function isLate({ plannedDay, repliedAt }: Escalation, today: string): boolean {
  return repliedAt === null && plannedDay !== null && plannedDay < today;
}

/** Tickets with suppliers: those that stand before the others, longest first. @see CAP-3.1.4-b */
export function supplierRows(records: FollowedRecords, tools: RowTools): readonly FollowedRow[] {
  const { escalations, standing } = records;
  const inOrder = escalations.toSorted(
    (left, right) =>
      Number(standing.has(right.id)) - Number(standing.has(left.id)) || left.sentAt - right.sentAt,
  );
  return inOrder.map((escalation) => supplierRow(escalation, standing.has(escalation.id), tools));
}

function supplierRow(escalation: Escalation, isStanding: boolean, tools: RowTools): FollowedRow {
  const { text, formats, today, nameOf, tickets } = tools;
  const { followed, shell } = text;
  const { id, ticketId, target, reference, reply, repliedAt } = escalation;
  const ticket = tickets.get(ticketId);
  const days = daysAtSupplier(escalation, today);
  const answer =
    repliedAt === null
      ? followed.notAnswered
      : followed.answeredOn(formats.day(dayOf(repliedAt)), reply ?? shell.nothing);
  const planned = plannedWords(escalation, text, formats);
  const isOverdue = isStanding && isLate(escalation, today);
  return {
    id,
    name: ticket === undefined ? followed.unknownTicket : `${ticketCode(ticket)} ${ticket.subject}`,
    cells: [
      ticket === undefined ? '' : (nameOf(ticket.bodyId) ?? ''),
      target,
      reference ?? '',
      isOverdue ? { word: followed.late(planned), tone: 'attention' } : planned,
      formats.integer(days),
      answer,
    ],
    bodyId: ticket?.bodyId ?? null,
    isStanding,
  };
}

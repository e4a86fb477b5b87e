import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import type { RowTake, TicketRow } from '#renderer/store/ticket-query.ts';
import { type Columns, type Dictionaries, priorityAt, stateAt } from './columns.ts';
import { NOBODY } from './dictionary.ts';

/** The line of the list for a slot, whose taking in charge stands so. */
export function lineAt(
  { numbers, texts }: Columns,
  dictionaries: Dictionaries,
  slot: number,
  take: RowTake,
): TicketRow {
  const { bodies, people, freeNames } = dictionaries;
  const body = held(numbers.body, slot);
  const operator = held(numbers.operator, slot);
  const requester = held(numbers.requester, slot);
  const freeRequester = held(numbers.freeRequester, slot);
  return {
    id: text(texts.id, slot) as RecordId<'ticket'>,
    code: text(texts.code, slot),
    numbered: numbers.serial[slot] !== 0,
    subject: text(texts.subject, slot),
    bodyId: bodies.idAt(body) as RecordId<'body'>,
    bodyName: bodies.nameAt(body),
    requester: requester === NOBODY ? freeNames.nameAt(freeRequester) : people.nameAt(requester),
    priority: priorityAt(numbers, slot),
    state: stateAt(numbers, slot),
    operatorId: operator === NOBODY ? null : (people.idAt(operator) as RecordId<'person'>),
    operatorName: operator === NOBODY ? null : people.nameAt(operator),
    openedAt: toInstant(held(numbers.openedAt, slot)),
    updatedAt: toInstant(held(numbers.updatedAt, slot)),
    conflicts: numbers.contested[slot] === 1,
    take,
  };
}

function held(column: Uint32Array | Float64Array, slot: number): number {
  return column[slot] ?? 0;
}

function text(column: readonly string[], slot: number): string {
  return column[slot] ?? '';
}

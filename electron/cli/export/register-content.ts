import type { RecordId } from '#shared/domain/identity.ts';
import { type Body, isKind, type Person, type Seat, type Ticket } from '#shared/domain/kinds.ts';
import { asRecord, materialise } from '#shared/replica/materialise.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { ticketRegister, type TicketRegisterRequest } from '#shared/reports/ticket-register.ts';
import { compareByOpening, type Period, ticketSelector } from '#shared/reports/ticket-selection.ts';
import type { WorkbookContent } from '#shared/reports/workbook-plan.ts';

/** What a report names: deleted ones too, because they keep their name in what they took part in. */
export interface NamedRecords {
  readonly bodies: readonly Body[];
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
}

/** What the register is asked for. */
export type RegisterWish = Pick<
  TicketRegisterRequest,
  'generatedAt' | 'generatedBy' | 'version' | 'catalogue'
> & { readonly period: Period; readonly bodyId: RecordId<'body'> | null };

/** Everything that reports name. */
export async function namedRecords(store: Pick<ReplicaStore, 'allEntities'>): Promise<NamedRecords> {
  const bodies: Body[] = [];
  const seats: Seat[] = [];
  const people: Person[] = [];
  for await (const entity of store.allEntities()) {
    if (!isKind(entity.kind) || entity.kind === 'ticket' || entity.kind === 'ticketEntry') continue;
    const row = materialise(entity);
    if (row === null) continue;
    if (entity.kind === 'body') bodies.push(asRecord<'body'>(row));
    else if (entity.kind === 'seat') seats.push(asRecord<'seat'>(row));
    else people.push(asRecord<'person'>(row));
  }
  return { bodies, seats, people };
}

/** A register ready to be written, and how many tickets are in it. */
export interface Register {
  readonly content: WorkbookContent;
  readonly tickets: number;
}

/** The register of the tickets that a store holds. */
export async function registerContent(
  store: ReplicaStore,
  names: NamedRecords,
  { period, bodyId, ...others }: RegisterWish,
): Promise<Register> {
  const selection = { period, bodyId };
  const rows = await store.rows('ticket');
  const tickets: readonly Ticket[] = rows
    .map((row) => asRecord<'ticket'>(row))
    .filter(ticketSelector(selection))
    .sort(compareByOpening);
  const content = ticketRegister({
    tickets,
    expectedTickets: tickets.length,
    selection,
    ...names,
    ...others,
  });
  return { content, tickets: tickets.length };
}

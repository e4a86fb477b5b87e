import { type Access, seesEverything } from '#shared/domain/access/access.ts';
import { type AnyRecord, seesRecord, type Sight, ticketOf } from '#shared/domain/access/sight.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { RecordOf, Ticket } from '#shared/domain/kinds.ts';
import { type AccessReading, readSight } from './read-access.ts';

/** Tells what may be seen. */
export interface Seer {
  sees(record: AnyRecord): Promise<boolean>;
  /** Those of some records that may be seen, in their order. */
  among<K extends Kind>(records: readonly RecordOf<K>[]): Promise<readonly RecordOf<K>[]>;
}

/**
 * A seer for one reading, or for one act: what it has learned of tickets, it does not read again.
 *
 * @param coming tickets that the act itself opens: they are not in the archive yet.
 */
export async function createSeer(
  workspace: AccessReading,
  access: Access,
  coming: readonly Ticket[] = [],
): Promise<Seer> {
  if (seesEverything(access))
    return { sees: () => Promise.resolve(true), among: (records) => Promise.resolve(records) };
  const sight = withComing(await readSight(workspace, access), coming);
  const known = new Map<RecordId<'ticket'>, Promise<Ticket | undefined>>(
    coming.map((ticket) => [ticket.id, Promise.resolve(ticket)]),
  );

  function ticketCalled(id: RecordId<'ticket'>): Promise<Ticket | undefined> {
    const found = known.get(id) ?? workspace.read('ticket', id).then((seen) => seen?.record);
    known.set(id, found);
    return found;
  }

  async function sees(record: AnyRecord): Promise<boolean> {
    const ticketId = ticketOf(record);
    return seesRecord(sight, record, ticketId === null ? undefined : await ticketCalled(ticketId));
  }

  return {
    sees,
    async among<K extends Kind>(records: readonly RecordOf<K>[]) {
      const seen: RecordOf<K>[] = [];
      // A record of a known kind is one of all the kinds' records.
      for (const record of records) if (await sees(record as AnyRecord)) seen.push(record);
      return seen;
    },
  };
}

/** A ticket that one opens for oneself is one's own. */
function withComing(sight: Sight, coming: readonly Ticket[]): Sight {
  const own = coming.filter(({ requesterId }) => requesterId === sight.access.personId);
  return own.length === 0
    ? sight
    : { ...sight, tickets: new Set([...sight.tickets, ...own.map(({ id }) => id)]) };
}

import { type Access, seesEverything } from '#shared/domain/access/access.ts';
import { type AnyRecord, seesRecord, type Sight, ticketOf } from '#shared/domain/access/sight.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { RecordOf, SharedCredentialChange, Ticket } from '#shared/domain/kinds.ts';
import { type AccessReading, readSight } from './read-access.ts';

/** Tells what may be seen. */
export interface Seer {
  sees(record: AnyRecord): Promise<boolean>;
  /** Those of some records that may be seen, in their order. */
  among<K extends Kind>(records: readonly RecordOf<K>[]): Promise<readonly RecordOf<K>[]>;
}

/** What an act makes that is not in the archive yet. */
export interface Coming {
  readonly tickets: readonly Ticket[];
  readonly changes: readonly SharedCredentialChange[];
}

const NOTHING: Coming = { tickets: [], changes: [] };

/**
 * A seer for one reading, or for one act: what it has learned of tickets, it does not read again.
 *
 * @param coming tickets that the act itself opens, and changes of shared credentials that it says: they are not in the
 * archive yet.
 */
export async function createSeer(
  workspace: AccessReading,
  access: Access,
  { tickets: coming, changes }: Coming = NOTHING,
): Promise<Seer> {
  if (seesEverything(access))
    return { sees: () => Promise.resolve(true), among: (records) => Promise.resolve(records) };
  const sight = withComing(await readSight(workspace, access), { tickets: coming, changes });
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

/** A ticket that one opens for oneself is one's own, and so is a change that one says one made. */
function withComing(sight: Sight, { tickets, changes }: Coming): Sight {
  const { personId } = sight.access;
  const opened = tickets.filter(({ requesterId }) => requesterId === personId);
  const made = changes.filter(({ changedBy }) => changedBy === personId);
  return {
    ...sight,
    tickets: new Set([...sight.tickets, ...opened.map(({ id }) => id)]),
    changes: new Set([...sight.changes, ...made.map(({ id }) => id)]),
  };
}

import type { Random } from '#shared/application/demonstration/random.ts';
import type { UseCaseContext } from '#shared/application/use-case.ts';
import { loadMergeBase, mergeBatch } from '#shared/replica/merge-batch.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { partsOf, stampDraft } from '#shared/replica/stamp-draft.ts';
import { futureForm } from '#tests/laws/veil.ts';

/** A console at work. */
interface AtWork {
  readonly store: ReplicaStore;
  readonly context: UseCaseContext;
}

/**
 * Writes on a ticket, as a console of a later version does, in a form that no console reads yet. Gives whether there
 * was a ticket to write on.
 *
 * @param token a word that stands in the change and nowhere else.
 */
export async function writeFutureForm(
  { store, context }: AtWork,
  random: Random,
  token: string,
): Promise<boolean> {
  const tickets = await store.rows('ticket');
  const [actor] = await context.workspace.list('person');
  if (tickets.length === 0 || actor === undefined) return false;
  const key = { kind: 'ticket', id: random.pick(tickets)['id'] as string };
  return store.transact(async (transaction) => {
    const [entity] = await transaction.entities([key]);
    if (entity === undefined) return false;
    const mutations = [{ scope: entity.scope, mutation: futureForm(key.kind, key.id, { word: token }) }];
    const draft = { command: 'future', actor: actor.id, mutations };
    const base = await loadMergeBase(transaction, new Set([entity.scope]), [key]);
    const ledger = await transaction.ledger();
    const stamped = stampDraft(draft, partsOf(draft), base, ledger, context.clock.now());
    const merged = mergeBatch(base, stamped.changes);
    if (!merged.ok) throw new Error(merged.refusal.code);
    await transaction.save({ ...merged.value, ledger: stamped.ledger });
    return true;
  });
}

import { z } from 'zod';
import { type ActRefusal, refuseAct } from '#shared/domain/act-refusals.ts';
import type { Change, ChangeRef, Mutation } from '#shared/domain/change.ts';
import { type RecordId, type Scope, SCOPE_PATTERN } from '#shared/domain/identity.ts';
import { inverseMutations, type TouchedRecord } from '#shared/domain/inverse-mutations.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import { isKind, type RecordOf, type Ticket } from '#shared/domain/kinds.ts';
import { REDACTED_FIELD } from '#shared/domain/redaction.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import type { ScopedMutation, Workspace } from '#shared/domain/workspace.ts';
import { writeRefSchema } from '#shared/application/seen-versions.ts';
import { type DecidedAct, defineUseCase } from '#shared/application/use-case.ts';
import { undoneAssetEvents } from './undone-asset-events.ts';
import { deletedIds, undoneCreationsRefusal } from './undone-creations.ts';
import { undoneReportsRefusal } from './undone-on-site.ts';
import { type UndoneTickets, undoneTicketEntries, undoneTicketsRefusal } from './undone-tickets.ts';

const changeRefSchema = z.intersection(
  writeRefSchema,
  z.object({ scope: z.string().regex(SCOPE_PATTERN) as unknown as z.ZodType<Scope, Scope> }),
) as unknown as z.ZodType<ChangeRef, ChangeRef>;

/**
 * Takes back the changes of an act, by new changes: what still stands as they wrote it returns to what it was before.
 * What somebody has written since is left alone; when nothing of the act still stands, it is refused.
 */
export const undoChange = defineUseCase({
  name: 'undoChange',
  arguments: z.strictObject({ changes: z.array(changeRefSchema).min(1).max(2_000).readonly() }),
  run: async (context, actor, { changes }) => {
    const acts: DecidedAct[] = [];
    const gone = new Set<string>();
    let superseded = 0;
    for (const ref of onceEach(changes).reverse()) {
      const undone = await undoOne(context.workspace, ref);
      if (!undone.ok) return undone;
      superseded += undone.value.superseded;
      const { mutations, tickets } = undone.value;
      if (mutations.length === 0) continue;
      const refusal = await undoneCreationsRefusal(context.workspace, actor, mutations, gone);
      if (refusal !== undefined) return { ok: false, refusal };
      const lives = await undoneAssetEvents(context.workspace, mutations, gone);
      if (!lives.ok) return lives;
      for (const id of deletedIds(mutations)) gone.add(id);
      const entries = undoneTicketEntries(context, actor, tickets);
      acts.push({ mutations: [...mutations, ...lives.value, ...entries] });
    }
    if (acts.length === 0) return refuseAct('undo-superseded', {});
    return done({ value: { superseded }, acts });
  },
});

/** A change named twice is taken back once. */
function onceEach(changes: readonly ChangeRef[]): ChangeRef[] {
  return [...new Map(changes.map((ref) => [`${ref.scope}/${ref.replica}/${String(ref.n)}`, ref])).values()];
}

interface Undone {
  readonly mutations: readonly ScopedMutation[];
  readonly superseded: number;
  readonly tickets: UndoneTickets;
}

async function undoOne(workspace: Workspace, ref: ChangeRef): Promise<Result<Undone, ActRefusal>> {
  const change = await workspace.change(ref);
  if (change === undefined) return refuseAct('change-unknown', {});
  if (change.mutations.some(isRedaction)) return refuseAct('redaction-final', {});
  const records = await touchedRecords(workspace, change);
  const { mutations, superseded } = inverseMutations(change, (kind, id) => records.get(`${kind}:${id}`));
  const touched = [...records.values()].map(({ seen }) => seen.record);
  const tickets: UndoneTickets = touched
    .filter(isTicket)
    .map((ticket) => ({ ticket, mutations: mutationsOf(mutations, ticket.id) }));
  const refusal = undoneTicketsRefusal(tickets) ?? undoneReportsRefusal(touched, mutations);
  return refusal === undefined ? done({ mutations, superseded, tickets }) : { ok: false, refusal };
}

function isRedaction(mutation: Mutation): boolean {
  return mutation.op === 'add' && mutation.field === REDACTED_FIELD;
}

function isTicket(record: RecordOf<Kind>): record is Ticket {
  return record.kind === 'ticket';
}

/** The records that a change touched, as they stand: read all at once, as an import touches hundreds. */
async function touchedRecords(workspace: Workspace, change: Change): Promise<Map<string, TouchedRecord>> {
  const touched = new Map<string, { readonly kind: Kind; readonly id: RecordId }>();
  for (const mutation of change.mutations) {
    if (mutation.op === 'opaque' || !isKind(mutation.kind)) continue;
    const { kind } = mutation;
    touched.set(`${kind}:${mutation.id}`, { kind, id: mutation.id as RecordId });
  }
  const found = await Promise.all(
    [...touched].map(async ([key, { kind, id }]) => {
      const seen = await workspace.read(kind, id);
      if (seen === undefined) return undefined;
      return [key, { seen, history: await workspace.history(kind, id) }] as const;
    }),
  );
  return new Map(found.filter((each) => each !== undefined));
}

function mutationsOf(mutations: readonly ScopedMutation[], id: string): UndoneTickets[number]['mutations'] {
  return mutations.flatMap(({ mutation }) =>
    mutation.op !== 'opaque' && mutation.id === id ? [mutation] : [],
  );
}

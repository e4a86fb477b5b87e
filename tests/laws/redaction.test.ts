import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Mutation } from '#shared/domain/change.ts';
import type { RecordId, ReplicaId, Scope } from '#shared/domain/identity.ts';
import { scopeOfBody } from '#shared/domain/identity.ts';
import { REDACTED, REDACTED_FIELD, redactionOf } from '#shared/domain/redaction.ts';
import { historyOf } from '#shared/replica/history.ts';
import type { ReplicaStore } from '#shared/replica/replica-store.ts';
import { createWorkspace } from '#shared/replica/workspace.ts';
import { canonicalTextOf, dealOut, decisions, storeOf } from './interleaving.ts';
import { createScriptedClock, replicaNumber, SOMEBODY } from './simulated-console.ts';

const BODY = '01HZY0000000000000000000BB' as RecordId<'body'>;
const ID = '01HZY0000000000000000000CC' as RecordId<'ticket'>;
const SCOPE: Scope = scopeOfBody(BODY);
const SECRET = 'gattonero';

const CREATED = {
  bodyId: BODY,
  subject: 'Non stampa',
  description: `prima ${SECRET}`,
  channel: 'phone',
  reason: 'fault',
  priority: 'low',
  state: 'opened',
  draftCode: 'BOZZA-7F3K-12',
  openedAt: 1_767_254_400_000,
};

function change(author: number, n: number, ms: number, mutations: readonly Mutation[]): Change {
  return {
    scope: SCOPE,
    replica: replicaNumber(author),
    n,
    stamp: { ms, counter: 0 },
    actor: SOMEBODY,
    command: 'write',
    clockCorrection: 0,
    mutations,
  };
}

const record = { kind: 'ticket', id: ID } as const;

function writes(
  value: string,
  replaces: readonly { readonly replica: ReplicaId; readonly n: number }[],
): Mutation {
  return { op: 'set', ...record, fields: { description: { value, replaces } } };
}

function names(author: number, n: number): Mutation {
  const element = redactionOf('description', { replica: replicaNumber(author), n });
  return { op: 'add', ...record, field: REDACTED_FIELD, element };
}

/** One created, two wrote without seeing each other, a third names both secrets, a fourth tries to take that back. */
function history(seesFirst: boolean, isSuperseded: boolean): readonly Change[] {
  const created = { replica: replicaNumber(0), n: 1 };
  const first = seesFirst ? [created] : [];
  const later = { replica: replicaNumber(1), n: 1 };
  const replaces = [created, later];
  const taken = redactionOf('description', later);
  return [
    change(0, 1, 1_000, [{ op: 'create', ...record, fields: CREATED }]),
    change(1, 1, 2_000, [writes(`poi ${SECRET}`, first)]),
    change(2, 1, 3_000, [names(0, 1)]),
    change(2, 2, 3_500, [names(1, 1)]),
    change(3, 1, 4_000, [
      isSuperseded
        ? writes('pulito', replaces)
        : {
            op: 'remove',
            ...record,
            field: REDACTED_FIELD,
            element: taken,
            replaces: [{ replica: replicaNumber(2), n: 2 }],
          },
    ]),
  ];
}

async function everythingShown(store: ReplicaStore): Promise<string> {
  const workspace = createWorkspace({ store, clock: createScriptedClock() });
  const changes = await workspace.history('ticket', ID);
  const seen = await workspace.read('ticket', ID);
  return JSON.stringify([
    await canonicalTextOf(store),
    await store.rows('ticket'),
    seen,
    changes,
    historyOf(record, changes),
  ]);
}

describe('a value that a record blanks (X-4)', () => {
  it('is shown nowhere, and leaves the same record, in whatever order its changes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        decisions,
        decisions,
        fc.boolean(),
        fc.boolean(),
        async (one, other, sees, isSuperseded) => {
          const changes = history(sees, isSuperseded);
          const stores = [await storeOf(dealOut(changes, one)), await storeOf(dealOut(changes, other))];
          const [left, right] = await Promise.all(stores.map(canonicalTextOf));
          expect(left).toBe(right);
          for (const store of stores) expect(await everythingShown(store)).not.toContain(SECRET);
          expect(left).toContain(isSuperseded ? 'pulito' : REDACTED);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is shown by nobody who has only part of the changes, once they have the one that names it', async () => {
    await fc.assert(
      fc.asyncProperty(decisions, async (choices) => {
        const changes = history(true, false).slice(0, 4);
        const partly = changes.filter(({ replica }) => replica !== replicaNumber(0));
        const store = await storeOf(dealOut(partly, choices));
        expect(await everythingShown(store)).not.toContain(SECRET);
      }),
    );
  });
});

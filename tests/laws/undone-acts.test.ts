import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executeNamed } from '#shared/application/execute.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { warningsOf } from '#shared/domain/ticket-warnings.ts';
import { createTestOffice, type TestOffice } from '#tests/unit/application/test-office.ts';

const SETTLING = { solution: 'Riavviata', cause: 'Blocco', outcome: 'positive' } as const;

interface Act {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** On which of the two tickets. */
  readonly on: 0 | 1;
}

/** Acts on a ticket, with the arguments that need no other ticket. */
const SIMPLE: readonly (readonly [string, Act['args']])[] = [
  ['takeCharge', {}],
  ['suspendTicket', { reason: 'Sede chiusa' }],
  ['resumeTicket', {}],
  ['moveTicket', { to: 'inProgress', plan: 'Si prova' }],
  ['moveTicket', { to: 'waitingSupplier', reason: 'Pezzo ordinato' }],
  ['recordWork', { minutes: 10, solutionMode: 'phone' }],
  ['markWorkable', { note: 'Prestato un PC', plan: 'Pezzo in arrivo' }],
  ['editTicket', { changes: { priority: 'low' } }],
  ['editTicket', { changes: { dataLoss: true } }],
  ['editTicket', { changes: { reason: 'platformMalfunction', tags: ['rete'] } }],
  ['resolveTicket', SETTLING],
  ['closeTicket', SETTLING],
  ['closeAsOutside', { matter: 'consumables', text: 'Non di competenza' }],
  ['reopenTicket', { reason: 'Di nuovo' }],
  ['unmergeTicket', {}],
  ['cancelTicket', { reason: 'Errore' }],
];

const acts = fc.array(
  fc.record({
    choice: fc.nat({ max: SIMPLE.length + 2 }),
    on: fc.constantFrom<0 | 1>(0, 1),
  }),
  { minLength: 1, maxLength: 12 },
);

function actOf(choice: number, on: 0 | 1, ids: readonly RecordId<'ticket'>[]): Act {
  const other = ids[1 - on];
  const paired: readonly (readonly [string, Act['args']])[] = [
    ['mergeTicket', { intoId: other, reason: 'Doppia' }],
    ['linkTickets', { otherId: other }],
    ['unlinkTickets', { otherId: other }],
  ];
  const [name, args] = [...SIMPLE, ...paired][choice] ?? ['takeCharge', {}];
  return { name, args, on };
}

/** What two tickets show, and what their timelines still tell besides the moves and their undoing. */
async function shown({ ticket, timeline }: TestOffice, ids: readonly RecordId<'ticket'>[]) {
  const records = await Promise.all(ids.map(async (id) => (await ticket(id)).record));
  const told = await Promise.all(ids.map(async (id) => (await timeline(id)).map(({ type }) => type)));
  const kept = told.map((types) => types.filter((type) => type !== 'transition' && type !== 'undo').sort());
  return { records, kept };
}

describe('an act on a ticket', () => {
  it('that is undone at once leaves the ticket as it was, and done again leaves it as it had', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (drawn) => {
        const office = await createTestOffice();
        const { act, clock, context, manager, open } = office;
        const ids = [await open(), await open()];
        for (const { choice, on } of drawn) {
          clock.moveTo(toInstant(clock.now() + 60_000));
          const { name, args } = actOf(choice, on, ids);
          const before = await shown(office, ids);
          const done = await executeNamed(context, name, manager, { ...args, ticketId: ids[on] });
          if (!done.ok || done.value.changes.length === 0) {
            expect(await shown(office, ids)).toEqual(before);
            continue;
          }
          const after = await shown(office, ids);
          for (const record of after.records) expect(warningsOf(record)).toEqual([]);
          const undone = await act('undoChange', { changes: done.value.changes });
          expect(await shown(office, ids)).toEqual(before);
          await act('undoChange', { changes: undone.changes });
          expect(await shown(office, ids)).toEqual(after);
        }
      }),
      { numRuns: 40 },
    );
  });
});

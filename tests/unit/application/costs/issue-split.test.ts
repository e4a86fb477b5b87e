import { describe, expect, it } from 'vitest';
import { execute } from '#shared/application/execute.ts';
import { checkFrozen } from '#shared/domain/costs/frozen-split.ts';
import { CATALOGUE_SCOPE, type RecordId } from '#shared/domain/identity.ts';
import { createWhole, type NewRecord, setFields, type SetEdits } from '#shared/domain/mutations.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { ScopedMutation } from '#shared/domain/workspace.ts';
import { createTestOffice } from '#tests/unit/application/test-office.ts';

/** An office of one body, with what its split of 2026 is computed from: PCs, inhabitants and one expense. */
async function officeWithCosts() {
  const office = await createTestOffice();
  const { act, console, manager, bodyId, context } = office;
  // It pays nothing, and nobody counted its PCs.
  await act('registerBody', { name: 'Unione', type: 'union' });
  const made: ScopedMutation[] = [];
  function add<K extends Kind>(kind: K, said: NewRecord<K> & SetEdits<K>): RecordId<K> {
    const id = console.ids.fresh(kind);
    made.push(...createWhole(kind, CATALOGUE_SCOPE, id, said));
    return id;
  }
  const day = '2025-12-31';
  const frozen = { frozenAt: office.clock.now(), frozenById: manager, codes: ['PC-0001'] };
  add('pcCount', { bodyId, day, count: 12, source: 'Inventario', ...frozen });
  add('inhabitants', { bodyId, day, count: 1_800, source: 'ISTAT' });
  const expenseId = add('expense', {
    ...{ year: 2026, description: 'Canoni', nature: 'current', criterion: 'general' },
    ...{ cents: 1_234_567, recurring: true },
  });
  await console.workspace.commit({ command: 'recordExpense', actor: manager, mutations: made });
  return { ...office, context, expenseId };
}

describe('a split that is issued', () => {
  it('is frozen with its author, its moment and the version of the rules (REG-13.7-a)', async () => {
    const { act, clock, manager, console } = await officeWithCosts();
    const { id } = (await act('issueSplit', { year: 2026, note: 'Per il bilancio' })).value;
    const [issue] = await console.workspace.list('costIssue');
    expect(issue).toMatchObject({
      ...{ id, year: 2026, issuedAt: clock.now(), issuedById: manager, rulesVersion: 'art. 13, 1' },
      note: 'Per il bilancio',
      frozen: {
        bodies: [
          { name: 'Londa', pcs: 12, pcsSource: 'Inventario', shareCents: 1_234_567 },
          { name: 'Unione', pcs: 0, pcsSource: null, shareCents: 0, isUnion: true },
        ],
      },
    });
    expect(issue && checkFrozen(2026, issue.frozen).deviations).toEqual([]);
  });

  it('stays as it was when an expense changes, and another one says what changed', async () => {
    const { act, console, manager, expenseId } = await officeWithCosts();
    await act('issueSplit', { year: 2026 });
    const seen = await console.workspace.read('expense', expenseId);
    const dearer = seen === undefined ? [] : setFields(seen, { cents: 2_000_000 });
    await console.workspace.commit({ command: 'editExpense', actor: manager, mutations: dearer });
    await act('issueSplit', { year: 2026 });
    const issues = await console.workspace.list('costIssue');
    const shares = issues
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ frozen }) => frozen.bodies[0]?.shareCents);
    expect(shares).toEqual([1_234_567, 2_000_000]);
  });

  it('is refused while something is missing, and says how much', async () => {
    const { context, manager } = await createTestOffice();
    const refused = await execute(context, 'issueSplit', manager, { year: 2026 });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'split-incomplete', data: { year: 2026, count: 3 } },
    });
  });

  it('is not undone away', async () => {
    const { act, refusal } = await officeWithCosts();
    const { changes } = await act('issueSplit', { year: 2026 });
    expect(await refusal('undoChange', { changes: [...changes] })).toBe('split-issue-stays');
  });

  it('is issued by the manager of the office alone (CAP-3.1.3-a)', async () => {
    const { act, refusal, clerk, manager } = await officeWithCosts();
    await act('defineOperator', { personId: manager, role: 'ictManager', validFrom: '2026-01-01' });
    await act('defineOperator', { personId: clerk, role: 'ictTechnician', validFrom: '2026-01-01' });
    expect(await refusal('issueSplit', { year: 2026 }, clerk)).toBe('act-not-allowed');
  });
});

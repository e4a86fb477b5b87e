import { describe, expect, it } from 'vitest';
import { joinableContracts } from '#shared/domain/costs/joinable-contracts.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { bodyNamed, costRecord } from '#tests/fixtures/year-of-costs.ts';

function contract(id: string, supplier: string, bodies: readonly string[], endsOn: string | null = null) {
  const supplierId = supplier as RecordId<'supplier'>;
  const said = { supplierId, subject: id, startsOn: '2025-01-01', endsOn, bodyIds: bodies.map(bodyNamed) };
  return costRecord('contract', id, said);
}

describe('contracts that could be one', () => {
  it('are the three that a supplier has for Pelago, Rufina and Londa (REG-3.12-a)', () => {
    const three = ['Pelago', 'Rufina', 'Londa'].map((name) => contract(name, 'X', [name]));
    const others = [contract('alone', 'Y', ['Pelago', 'Londa']), contract('all', 'X', [])];
    expect(joinableContracts([...three, ...others], '2026-03-01')).toEqual([
      { supplierId: 'X', contracts: three, bodyIds: ['Pelago', 'Rufina', 'Londa'].map(bodyNamed) },
    ]);
  });

  it('are in force, and of more than one body', () => {
    const ended = [contract('a', 'X', ['Pelago'], '2025-12-31'), contract('b', 'X', ['Londa'])];
    const same = [contract('c', 'Z', ['Londa']), contract('d', 'Z', ['Londa'])];
    expect(joinableContracts([...ended, ...same], '2026-03-01')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { changedFields } from '#renderer/features/costs/changed-fields.ts';
import { groupMissing } from '#renderer/features/costs/group-missing.ts';
import { typedShare, writtenShare } from '#renderer/features/costs/typed-share.ts';
import { bodyNamed } from '#tests/fixtures/year-of-costs.ts';

describe('a share that is typed', () => {
  it.each([
    ['0,50', 5_000],
    ['1', 10_000],
    ['0.25', 2_500],
    ['1,0001', 10_001],
    ['0,00001', undefined],
    ['mezzo', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('%s is read exactly, or not at all', (text, units) => {
    expect(typedShare(text, 4)).toBe(units);
  });

  it.each([
    [5_000, 4, '0,50'],
    [10_001, 4, '1,0001'],
    [1_250, 2, '12,50'],
    [10_000, 2, '100,00'],
  ])('%i is written as it is read back', (units, digits, text) => {
    expect(writtenShare(units, digits)).toBe(text);
    expect(typedShare(text, digits)).toBe(units);
  });
});

describe('what a form says otherwise', () => {
  it('leaves out what stays, sets in whatever order', () => {
    const record = { name: 'Rete', bodyIds: ['a', 'b'], act: null };
    expect(changedFields({ name: 'Reti', bodyIds: ['b', 'a'], act: null }, record)).toEqual({ name: 'Reti' });
  });
});

describe('what is missing', () => {
  it('is told once for all the bodies that lack the same figure', () => {
    const day = '2025-12-31';
    const [one, other] = [bodyNamed('Londa'), bodyNamed('Pelago')];
    expect(
      groupMissing([
        { code: 'pcs-missing', bodyId: one, day },
        { code: 'inhabitants-missing', bodyId: one, day },
        { code: 'pcs-missing', bodyId: other, day },
        { code: 'expenses-missing' },
      ]),
    ).toEqual([
      { code: 'pcs-missing', day, bodyIds: [one, other] },
      { code: 'inhabitants-missing', day, bodyIds: [one] },
      { code: 'expenses-missing' },
    ]);
  });
});

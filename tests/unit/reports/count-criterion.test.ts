import { describe, expect, it } from 'vitest';
import { countCriterion } from '#shared/reports/count-criterion.ts';

describe('the criterion of a count', () => {
  it('is the cell that shows the label, for a plain one', () => {
    expect(countCriterion("Comune di Rignano sull'Arno", '$A5')).toBe('$A5');
  });

  it.each([
    ['<5', '"=<5"'],
    ['=cmd', '"==cmd"'],
    ['Rete *', '"=Rete ~*"'],
    ['Chi? ~', '"=Chi~? ~~"'],
    ['"A"', '"=""A"""'],
    ['1', '"=1"'],
  ])('writes %s out, so that it is compared as it is', (label, criterion) => {
    expect(countCriterion(label, '$A5')).toBe(criterion);
  });
});

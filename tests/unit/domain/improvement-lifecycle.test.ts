import { describe, expect, it } from 'vitest';
import { IMPROVEMENT_STATES, type ImprovementState } from '#shared/domain/improvement.ts';
import { adherenceGuard, improvementGuard } from '#shared/domain/improvement-lifecycle.ts';

const LEGAL: readonly `${ImprovementState} ${ImprovementState}`[] = [
  'proposed underReview',
  'proposed rejected',
  'underReview accepted',
  'underReview rejected',
  'accepted planned',
  'accepted rejected',
  'planned done',
  'planned rejected',
  'rejected underReview',
];

const PAIRS = IMPROVEMENT_STATES.flatMap((from) => IMPROVEMENT_STATES.map((to) => ({ from, to })));

describe('the lifecycle of a request for improvement', () => {
  it.each(PAIRS)('goes from $from to $to only if that step is legal (CAP-3.1.2-c)', ({ from, to }) => {
    const refusal = improvementGuard(from, to, 'Se ne è parlato');
    if (LEGAL.includes(`${from} ${to}`)) expect(refusal).toBeUndefined();
    else expect(refusal).toEqual({ code: 'improvement-move-illegal', data: { from, to } });
  });

  it('asks why a request is rejected, or looked at again', () => {
    expect(improvementGuard('proposed', 'rejected', null)?.code).toBe('improvement-reason-missing');
    expect(improvementGuard('rejected', 'underReview', null)?.code).toBe('improvement-reason-missing');
    expect(improvementGuard('proposed', 'underReview', null)).toBeUndefined();
  });

  it('keeps who felt the need once it is done', () => {
    expect(IMPROVEMENT_STATES.filter((state) => adherenceGuard(state) !== undefined)).toEqual(['done']);
  });
});

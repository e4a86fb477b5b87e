import { describe, expect, it } from 'vitest';
import {
  IMPAIRMENTS,
  isLowerPriority,
  leastPriority,
  type PriorityAnswers,
  priorityAnswersSchema,
  proposedPriority,
} from '#shared/domain/priority-questions.ts';

const NOTHING: PriorityAnswers = { canWork: true, dataLoss: false, impairment: 'none' };

describe('the guided questions', () => {
  it.each([
    ['a wrong result, and work goes on', { impairment: 'dispensable' }, 'medium'],
    ['nobody can work', { canWork: false }, 'high'],
    ['a noisy mouse', {}, 'low'],
    ['what cannot be done without is missing', { impairment: 'indispensable' }, 'high'],
  ] as const)('propose a priority: %s (CAP-7-b)', (_what, said, priority) => {
    expect(proposedPriority({ ...NOTHING, ...said })).toBe(priority);
  });

  it('never propose less than the highest where data was lost (CAP-7-b)', () => {
    for (const canWork of [true, false]) {
      for (const impairment of IMPAIRMENTS) {
        expect(proposedPriority({ canWork, dataLoss: true, impairment })).toBe('high');
      }
    }
    expect(leastPriority(true)).toBe('high');
    expect(leastPriority(false)).toBe('low');
    expect(isLowerPriority('medium', leastPriority(true))).toBe(true);
    expect(isLowerPriority('high', leastPriority(true))).toBe(false);
  });

  it('are answered whole', () => {
    expect(priorityAnswersSchema.safeParse(NOTHING).success).toBe(true);
    expect(priorityAnswersSchema.safeParse({ canWork: true, dataLoss: false }).success).toBe(false);
  });
});

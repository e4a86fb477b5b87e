import { describe, expect, it } from 'vitest';
import { manyActSchema } from '#shared/application/tickets/many-acts.ts';
import {
  BULK_ACTS,
  bulkArguments,
  EMPTY_BULK,
  isBulkIdle,
} from '#renderer/features/tickets/bulk/bulk-form.ts';

describe('an act on many tickets', () => {
  it.each(BULK_ACTS)('is one that the use case knows: %s', (act) => {
    const form = { ...EMPTY_BULK, addedTags: ['rete'] };
    expect(manyActSchema.safeParse(bulkArguments(act, form)).success).toBe(true);
  });

  it('leaves every ticket what it had where nothing was written', () => {
    expect(bulkArguments('resolve', { ...EMPTY_BULK, outcome: null, solution: '  ' })).toEqual({
      type: 'resolve',
    });
    expect(bulkArguments('close', { ...EMPTY_BULK, solution: 'Sostituito lo switch' })).toEqual({
      type: 'close',
      outcome: 'positive',
      solution: 'Sostituito lo switch',
    });
  });

  it('says why a priority changes, when somebody wrote it', () => {
    expect(bulkArguments('priority', { ...EMPTY_BULK, priority: 'high', reason: 'Sede ferma' })).toEqual({
      type: 'priority',
      priority: 'high',
      reason: 'Sede ferma',
    });
  });

  it('has nothing to do while no tag was chosen', () => {
    expect(isBulkIdle('tags', EMPTY_BULK)).toBe(true);
    expect(isBulkIdle('tags', { ...EMPTY_BULK, removedTags: ['rete'] })).toBe(false);
    expect(isBulkIdle('team', EMPTY_BULK)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { createUndoStore, forgetUndo, undoLast } from '#renderer/state/undo.ts';

describe('undo', () => {
  it('takes back the last act once', async () => {
    const store = createUndoStore();
    const taken: string[] = [];
    store.setState({ last: { undo: () => Promise.resolve(void taken.push('closing')) } });
    await undoLast(store);
    await undoLast(store);
    expect(taken).toEqual(['closing']);
  });

  it('does not forget a later act when the toast of an earlier one goes away', () => {
    const store = createUndoStore();
    const earlier = { undo: () => Promise.resolve() };
    const later = { undo: () => Promise.resolve() };
    store.setState({ last: later });
    forgetUndo(store, earlier);
    expect(store.getState().last).toBe(later);
    forgetUndo(store, later);
    expect(store.getState().last).toBeNull();
  });
});

import type { z } from 'zod';
import type { JsonValue } from '#shared/domain/json.ts';
import type { DraftStore } from './draft-store.ts';

/** A form's content on its way to the draft store. */
export interface DraftState<Value> {
  readonly value: Value;
  /** The kept draft, if any, has been looked for: before that the form shows its initial content. */
  readonly ready: boolean;
  /** The value was found half filled in, and nothing was typed since. */
  readonly restored: boolean;
}

/** A form's content, kept as it is typed. */
export interface DraftValue<Value> {
  subscribe(listener: () => void): () => void;
  current(): DraftState<Value>;
  set(next: Value): void;
  /** Forgets the draft and goes back to the initial content: it was saved or thrown away. */
  clear(): void;
}

/**
 * A form's content, found again if it was left half filled in. What is typed while the kept draft is still being looked
 * for wins over it. A kept draft that no longer fits the schema is left out.
 */
export function createDraftValue<Value extends JsonValue>(
  drafts: DraftStore,
  key: string,
  initial: Value,
  schema: z.ZodType<Value>,
): DraftValue<Value> {
  const listeners = new Set<() => void>();
  let state: DraftState<Value> = { value: initial, ready: false, restored: false };
  let touched = false;
  let sought = false;

  function publish(next: DraftState<Value>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  async function seek(): Promise<void> {
    const kept = await drafts.read(key);
    if (touched) return;
    const found = kept === undefined ? undefined : schema.safeParse(kept.value);
    if (found?.success === true) publish({ value: found.data, ready: true, restored: true });
    else publish({ ...state, ready: true });
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!sought) {
        sought = true;
        void seek();
      }
      return () => listeners.delete(listener);
    },
    current: () => state,
    set(next) {
      touched = true;
      drafts.write(key, next);
      publish({ value: next, ready: true, restored: false });
    },
    clear() {
      touched = true;
      void drafts.clear(key);
      publish({ value: initial, ready: true, restored: false });
    },
  };
}

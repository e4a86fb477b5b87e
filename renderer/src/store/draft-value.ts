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
  /** What was last typed could not be kept on this machine: a closed window would lose it. */
  readonly unkept: boolean;
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
  let state: DraftState<Value> = { value: initial, ready: false, restored: false, unkept: false };
  let touched = false;
  let sought = false;

  function publish(change: Partial<DraftState<Value>>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function seek(): Promise<void> {
    const found = await seekDraft(drafts, key, schema);
    if (touched) return;
    if (found === undefined) publish({ ready: true });
    else publish({ value: found, ready: true, restored: true });
  }

  function keep(value: Value, writing: Promise<void>): void {
    touched = true;
    publish({ value, ready: true, restored: false });
    writing.then(
      () => state.value === value && state.unkept && publish({ unkept: false }),
      () => publish({ unkept: true }),
    );
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
    set: (next) => keep(next, drafts.write(key, next)),
    clear: () => keep(initial, drafts.clear(key)),
  };
}

/** A draft that cannot be read is as good as none: the form must open all the same. */
async function seekDraft<Value extends JsonValue>(
  drafts: DraftStore,
  key: string,
  schema: z.ZodType<Value>,
): Promise<Value | undefined> {
  try {
    const kept = await drafts.read(key);
    return kept === undefined ? undefined : schema.safeParse(kept.value).data;
  } catch {
    return undefined;
  }
}

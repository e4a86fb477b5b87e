import { useMemo, useState, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import type { JsonValue } from '#shared/domain/json.ts';
import { useArchive } from './archive-context.tsx';
import { createDraftValue } from './draft-value.ts';

/** What a form may say and do about its draft. */
export interface DraftActs {
  /** The kept draft, if any, has been looked for. */
  readonly ready: boolean;
  /** The content was found half filled in: worth saying. */
  readonly restored: boolean;
  /** What was last typed could not be kept on this machine (its disk is full): worth saying. */
  readonly unkept: boolean;
  /** Forgets the draft and goes back to the initial content: it was saved or thrown away. */
  readonly clear: () => void;
}

/**
 * A form's content, kept on this machine as it is typed and found again after a closed window, a crash or a lost power
 * cord. `initial` and `schema` are those of the first rendering with this key.
 */
export function useDraft<Value extends JsonValue>(
  key: string,
  initial: Value,
  schema: z.ZodType<Value>,
): readonly [Value, (next: Value) => void, DraftActs] {
  const { drafts } = useArchive();
  const [first] = useState({ initial, schema });
  const draft = useMemo(
    () => createDraftValue(drafts, key, first.initial, first.schema),
    [drafts, key, first],
  );
  const { value, ready, restored, unkept } = useSyncExternalStore(draft.subscribe, draft.current);
  return [value, draft.set, { ready, restored, unkept, clear: draft.clear }];
}

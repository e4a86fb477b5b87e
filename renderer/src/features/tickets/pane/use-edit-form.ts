import { useMemo } from 'react';
import { z } from 'zod';
import type { Versioned } from '#shared/domain/versioned.ts';
import { type DraftActs, useDraft } from '#renderer/store/use-draft.ts';
import { type EditDraft, editDraftOf, editDraftSchema } from './edit-draft.ts';
import { type EditField, keepMine, rebaseEdit, type RebasedEdit, takeTheirs } from './meanwhile.ts';

const keptSchema = z.object({ typed: editDraftSchema, found: editDraftSchema });

/** A ticket's form, kept as it is typed and brought up to the ticket as it changes. */
export interface EditingForm {
  readonly edit: RebasedEdit;
  readonly live: EditDraft;
  readonly draft: DraftActs;
  readonly setForm: (next: EditDraft) => void;
  readonly takeTheirs: (field: EditField) => void;
  readonly keepMine: (field: EditField) => void;
}

/** The form of a ticket: what nobody typed in follows the ticket, what was typed stays. */
export function useEditForm(seen: Versioned<'ticket'>, requesterName: string): EditingForm {
  const live = useMemo(() => editDraftOf(seen, requesterName), [seen, requesterName]);
  const [kept, setKept, draft] = useDraft(
    `ticket/${seen.record.id}/edit`,
    { typed: live, found: live },
    keptSchema,
  );
  const edit = useMemo(() => rebaseEdit(kept, live), [kept, live]);
  return {
    edit,
    live,
    draft,
    setForm: (next) => setKept({ typed: { ...next, versions: edit.typed.versions }, found: edit.found }),
    takeTheirs: (field) => setKept(takeTheirs(edit, live, field)),
    keepMine: (field) => setKept(keepMine(edit, live, field)),
  };
}

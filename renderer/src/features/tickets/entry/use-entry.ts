import { useState } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ActRefusal } from '#shared/domain/act-refusals.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { useText } from '#renderer/state/text.ts';
import { useRules } from '#renderer/store/record-hooks.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { adviceOn } from './entry-advice.ts';
import { entryArguments } from './entry-arguments.ts';
import { type EntryDraft, entryDraftSchema } from './entry-draft.ts';
import type { EntryForm } from './entry-form.ts';
import { type EntryField, missingInEntry } from './entry-missing.ts';
import { refusedField } from './entry-refusal.ts';
import { useDevices } from './use-devices.ts';

/** Where a new ticket begins. */
export interface EntryStart {
  /** Where what is typed is kept. */
  readonly draftKey: string;
  readonly initial: EntryDraft;
  /** The call that becomes a ticket, which is then attached to it. */
  readonly contactId: RecordId<'contact'> | null;
}

interface Refused {
  readonly field: EntryField;
  readonly refusal: Refusal | ActRefusal;
  /** What was refused: once it is changed, nobody says so any more. */
  readonly form: EntryDraft;
}

function useErrors(form: EntryDraft, shown: readonly EntryField[], refused: Refused | null) {
  const { quickEntry } = useText();
  const sentenceOf = useRefusalSentence();
  const missing = missingInEntry(form);
  // What was missing and has been filled in since is no longer marked.
  const errors = new Map(
    shown
      .filter((field) => missing.includes(field))
      .map((field) => [field, quickEntry.fieldRequired] as const),
  );
  if (refused?.form === form) errors.set(refused.field, sentenceOf(refused.refusal));
  return errors;
}

/** A ticket being written down: what was typed, what the rules say of it, and the act that records it. */
export function useEntry(start: EntryStart, onOpened: (ticketId: RecordId<'ticket'>) => void) {
  const { ticketPane } = useText();
  const [form, setForm, draft] = useDraft<EntryDraft>(start.draftKey, start.initial, entryDraftSchema);
  const [shown, setShown] = useState<readonly EntryField[]>([]);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const { act, settle } = usePerform();
  const rulesOf = useRules();
  const now = useNow();
  const devices = useDevices(form);
  const bodyId = form.bodyId as RecordId<'body'> | null;
  const rules = bodyId === null ? null : (rulesOf?.(bodyId) ?? null);
  const advice = adviceOn(form, rules, now);

  /** The ticket, and the call it was born of attached to it: one act to take back. */
  async function open() {
    const opened = await act('openTicket', entryArguments(form, { ...advice, ...devices }));
    if (!opened.ok || start.contactId === null) return opened;
    const { ticketId } = opened.value.value;
    const attached = await act('attachContact', { contactId: start.contactId, ticketId });
    // The ticket stands: of the call, at worst, somebody says later which ticket it was about.
    if (!attached.ok) settle(attached, '');
    const changes = [...opened.value.changes, ...(attached.ok ? attached.value.changes : [])];
    return { ...opened, value: { ...opened.value, changes } };
  }

  async function save(): Promise<void> {
    const missing = missingInEntry(form);
    setShown(missing);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    const written = await open();
    setBusy(false);
    const field = written.ok ? undefined : refusedField(written.refusal.code);
    setRefused(field === undefined || written.ok ? null : { field, refusal: written.refusal, form });
    const code = written.ok ? written.value.value.draftCode : '';
    if (!settle(written, ticketPane.said.opened(code)) || !written.ok) return;
    draft.clear();
    onOpened(written.value.value.ticketId);
  }

  const errors = useErrors(form, shown, refused);
  const entry: EntryForm = { form, onForm: setForm, errors, advice, devices };
  return { entry, draft, busy, save };
}

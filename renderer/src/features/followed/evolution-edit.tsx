import type { ReactNode } from 'react';
import { z } from 'zod';
import type { JsonValue } from '#shared/domain/json.ts';
import type { RecordVersions, Versioned } from '#shared/domain/versioned.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { type ActForm, actFormSchema, readForm } from '#renderer/ui/act-form/act-form.ts';
import { AskedForm } from '#renderer/ui/act-form/asked-form.tsx';
import { PLAIN_INPUTS } from '#renderer/ui/act-form/field-inputs.tsx';
import { evolutionChanges, evolutionEditFields, evolutionForm } from './evolution-edits.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';

const draftSchema = z.object({
  form: actFormSchema,
  /** What the form showed when it was opened, and the versions that it showed. */
  found: actFormSchema,
  versions: z.json(),
});

type KeptEdit = z.infer<typeof draftSchema>;

/** The form of evolutive work: what colleagues wrote meanwhile is kept beside, never overwritten. @see CAP-5-a, CAP-5-b */
export function EvolutionEdit(props: {
  readonly seen: Versioned<'evolution'>;
  readonly onSaved: () => void;
}): ReactNode {
  const { record, versions } = props.seen;
  const text = useText();
  const formats = useFormats();
  const now = useNow();
  const { clock } = useArchive().context;
  const { act, settle } = usePerform();
  const found = evolutionForm(record, formats);
  const initial = { form: found, found, versions: versions as unknown as JsonValue } as KeptEdit;
  const [kept, setKept, draft] = useDraft<KeptEdit>(
    `followed/evolution/${record.id}/edit`,
    initial,
    draftSchema,
  );
  const { evolution: words } = text.followed;
  if (record.state === 'accepted') return <p className="soft">{words.settled}</p>;

  async function save(form: ActForm): Promise<boolean> {
    const changes = evolutionChanges(kept.found, form, readForm(form, clock.now()));
    const seen = kept.versions as unknown as RecordVersions;
    const saved = await act('editEvolution', { evolutionId: record.id, changes, versions: seen });
    return settle(saved, words.saved(changes.subject ?? record.subject));
  }

  return (
    <AskedForm
      kept={{
        form: kept.form,
        onForm: (form) => setKept({ ...kept, form }),
        restored: draft.restored,
        clear: draft.clear,
      }}
      fields={evolutionEditFields(record, text)}
      inputs={PLAIN_INPUTS}
      now={now}
      submit={words.submit}
      run={save}
      onDone={props.onSaved}
    />
  );
}

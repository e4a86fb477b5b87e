import type { ReactNode } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { Done } from '#shared/application/execute.ts';
import { useArchive } from '#renderer/store/archive-context.tsx';
import type { Act, NotDone } from '#renderer/store/use-act.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNow } from '#renderer/store/use-now.ts';
import {
  type ActField,
  type ActForm,
  actFormSchema,
  type FormReader,
  type PlainSort,
  readForm,
} from '#renderer/ui/act-form/act-form.ts';
import { AskedForm } from '#renderer/ui/act-form/asked-form.tsx';
import { PLAIN_INPUTS } from '#renderer/ui/act-form/field-inputs.tsx';
import { usePerform } from './use-perform.ts';

interface AskProps {
  /** Under which the form is kept while it is filled in; a form of another key is another form. */
  readonly draftKey: string;
  readonly initial: ActForm;
  readonly fields: (form: ActForm) => readonly ActField<PlainSort>[];
  readonly lead?: string;
  readonly submit: string;
  readonly run: (act: Act, form: FormReader, now: Instant) => Promise<Result<Done<unknown>, NotDone>>;
  /** What is said when it is done. */
  readonly done: (form: FormReader) => string;
  readonly onDone?: () => void;
}

function KeptAsk(props: AskProps): ReactNode {
  const { draftKey, initial, fields, lead, submit, onDone } = props;
  const { clock } = useArchive().context;
  const now = useNow();
  const { act, settle } = usePerform();
  const [form, onForm, { restored, clear }] = useDraft(draftKey, initial, actFormSchema);

  async function run(typed: ActForm): Promise<boolean> {
    const at = clock.now();
    const reader = readForm(typed, at);
    return settle(await props.run(act, reader, at), props.done(reader));
  }

  return (
    <AskedForm
      kept={{ form, onForm, restored, clear }}
      fields={fields(form)}
      inputs={PLAIN_INPUTS}
      now={now}
      lead={lead}
      submit={submit}
      run={run}
      {...(onDone !== undefined && { onDone })}
    />
  );
}

/** Asks something beside the list: what is typed is kept, even if the window is closed. */
export function Ask(props: AskProps): ReactNode {
  return <KeptAsk key={props.draftKey} {...props} />;
}

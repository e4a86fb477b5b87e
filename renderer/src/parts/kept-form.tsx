import { type ReactNode, useRef, useState } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { Done } from '#shared/application/execute.ts';
import { useText } from '#renderer/state/text.ts';
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
import { usePerform } from '#renderer/parts/use-perform.ts';
import './kept-form.css';

/** A field of a form that is kept as it is filled in. */
export type KeptField = ActField<PlainSort>;

export interface KeptFormProps {
  /** Under which the form is kept while it is filled in. */
  readonly draftKey: string;
  readonly initial: ActForm;
  readonly fields: (form: ActForm) => readonly KeptField[];
  readonly lead?: string | undefined;
  readonly submit: string;
  readonly isGrave?: boolean | undefined;
  readonly takesFocus?: boolean;
  /** A long form stands in two columns. */
  readonly isLong?: boolean;
  readonly run: (act: Act, form: FormReader, now: Instant) => Promise<Result<Done<unknown>, NotDone>>;
  /** What is said when it is done. */
  readonly done: (form: FormReader) => string;
  /** What follows, with what the act gave. */
  readonly onDone?: (value: unknown) => void;
  /** Closes the form: without it there is nothing to go back to. */
  readonly onCancel?: () => void;
}

/** A form that is kept as it is filled in, and that a key sends. */
export function KeptForm(props: KeptFormProps): ReactNode {
  const {
    draftKey,
    fields,
    lead,
    submit,
    isGrave,
    takesFocus = true,
    isLong = false,
    onCancel,
    onDone,
  } = props;
  const { shell } = useText();
  const { clock } = useArchive().context;
  const now = useNow();
  const { act, settle } = usePerform();
  const [initial] = useState(props.initial);
  const [form, onForm, { restored, clear }] = useDraft(draftKey, initial, actFormSchema);
  const value = useRef<unknown>(null);

  async function run(typed: ActForm): Promise<boolean> {
    const at = clock.now();
    const reader = readForm(typed, at);
    const written = await props.run(act, reader, at);
    if (written.ok) value.current = written.value.value;
    return settle(written, props.done(reader));
  }

  return (
    <div className={isLong ? 'kept-form kept-form--long' : 'kept-form'}>
      <AskedForm
        kept={{ form, onForm, restored, clear }}
        fields={fields(form)}
        inputs={PLAIN_INPUTS}
        now={now}
        lead={lead}
        submit={submit}
        isGrave={isGrave}
        takesFocus={takesFocus}
        {...(onCancel !== undefined && { onCancel: { label: shell.cancel, run: onCancel } })}
        run={run}
        onDone={() => onDone?.(value.current)}
      />
    </div>
  );
}

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import type { Result } from '#shared/domain/refusal.ts';
import type { Done } from '#shared/application/execute.ts';
import type { UseCaseName } from '#shared/application/use-cases.ts';
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
import { useAllowed } from './use-allowed.ts';
import { usePerform } from './use-perform.ts';
import './kept-form.css';

/** A field of a form that is kept as it is filled in. */
export type KeptField = ActField<PlainSort>;

export interface KeptFormProps {
  /** Under which the form is kept while it is filled in; a form of another key is another form. */
  readonly draftKey: string;
  /** The act that it does: whoever may not do it is not asked. */
  readonly needs?: UseCaseName;
  readonly initial: ActForm;
  readonly fields: (form: ActForm) => readonly KeptField[];
  /** What is to be known first: of what was filled in so far, where it depends on that. */
  readonly lead?: string | ((form: ActForm) => string) | undefined;
  readonly submit: string;
  readonly isGrave?: boolean | undefined;
  /** It is what the page was opened for: it is, unless told otherwise. */
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

/** Takes the focus when it comes, if it is to; when it goes away with the focus in it, the page it stood in takes it. */
function useFocusWithin(place: RefObject<HTMLElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    const around = place.current?.closest<HTMLElement>('[role="dialog"]');
    // What slides in is not scrolled to.
    if (takesFocus)
      place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
    return () => {
      if (around?.isConnected === true && !around.contains(document.activeElement))
        around.focus({ preventScroll: true });
    };
  }, [place, takesFocus]);
}

function ShownForm(props: KeptFormProps): ReactNode {
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
  const place = useRef<HTMLDivElement>(null);
  useFocusWithin(place, takesFocus);
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
    <div ref={place} className={isLong ? 'kept-form kept-form--long' : 'kept-form'}>
      <AskedForm
        kept={{ form, onForm, restored, clear }}
        fields={fields(form)}
        inputs={PLAIN_INPUTS}
        now={now}
        lead={typeof lead === 'function' ? lead(form) : lead}
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

/** A form that is kept as it is filled in, even if the window is closed, and that a key sends. */
export function KeptForm(props: KeptFormProps): ReactNode {
  const isAllowed = useAllowed(props.needs);
  return isAllowed ? <ShownForm key={props.draftKey} {...props} /> : null;
}

import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
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
import { usePerform } from '#renderer/parts/use-perform.ts';

interface AskProps {
  /** Under which the form is kept while it is filled in; a form of another key is another form. */
  readonly draftKey: string;
  readonly initial: ActForm;
  readonly fields: (form: ActForm) => readonly ActField<PlainSort>[];
  readonly lead?: string;
  readonly submit: string;
  /** It is what the page was opened for. */
  readonly takesFocus?: boolean;
  readonly run: (act: Act, form: FormReader, now: Instant) => Promise<Result<Done<unknown>, NotDone>>;
  /** What is said when it is done. */
  readonly done: (form: FormReader) => string;
  readonly onDone?: () => void;
}

/** Takes the focus when it comes, if it is to; when it goes away with the focus in it, the page it stood in takes it. */
function useFocusWithin(place: RefObject<HTMLElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    const around = place.current?.closest<HTMLElement>('[role="dialog"]');
    if (takesFocus)
      place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true });
    return () => {
      if (around?.isConnected === true && !around.contains(document.activeElement))
        around.focus({ preventScroll: true });
    };
  }, [place, takesFocus]);
}

function KeptAsk(props: AskProps): ReactNode {
  const { draftKey, initial, fields, lead, submit, takesFocus = false, onDone } = props;
  const place = useRef<HTMLDivElement>(null);
  useFocusWithin(place, takesFocus);
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
    <div ref={place}>
      <AskedForm
        kept={{ form, onForm, restored, clear }}
        fields={fields(form)}
        inputs={PLAIN_INPUTS}
        now={now}
        lead={lead}
        submit={submit}
        run={run}
        takesFocus={takesFocus}
        {...(onDone !== undefined && { onDone })}
      />
    </div>
  );
}

/** Asks something beside the list: what is typed is kept, even if the window is closed. */
export function Ask(props: AskProps): ReactNode {
  return <KeptAsk key={props.draftKey} {...props} />;
}

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
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
import { usePerform } from './use-perform.ts';

export interface AskedPartProps {
  /** Under which the form is kept while it is filled in. */
  readonly draftKey: string;
  readonly initial: ActForm;
  readonly fields: (form: ActForm) => readonly ActField<PlainSort>[];
  readonly lead?: string;
  readonly submit: string;
  readonly isGrave?: boolean;
  readonly run: (act: Act, form: FormReader, now: Instant) => Promise<Result<Done<unknown>, NotDone>>;
  /** What is said when it is done. */
  readonly done: (form: FormReader) => string;
}

/** A form of a page of the registry, kept as it is filled in, that a key sends. */
export function KeptAsk(props: AskedPartProps & { readonly onClose: () => void }): ReactNode {
  const { draftKey, initial, fields, lead, submit, isGrave, onClose } = props;
  const { shell } = useText();
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
      isGrave={isGrave}
      onCancel={{ label: shell.cancel, run: onClose }}
      run={run}
      onDone={onClose}
    />
  );
}

/** A button that opens a form in its place. */
export function AskedPart(props: AskedPartProps & { readonly label: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <KeptAsk {...props} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {props.label}
      </Button>
    </div>
  );
}

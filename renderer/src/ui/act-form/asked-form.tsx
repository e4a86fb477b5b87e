import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Instant } from '#shared/domain/instant.ts';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { type ActField, type ActForm, type FieldProblem, type FieldSort, problemsOf } from './act-form.ts';
import type { FieldInput } from './field-inputs.tsx';

/** What is typed in a form, kept outside of it as it is typed. */
export interface KeptForm {
  readonly form: ActForm;
  readonly onForm: (next: ActForm) => void;
  /** It was found half filled in. */
  readonly restored: boolean;
  /** Forgets what was typed. */
  readonly clear: () => void;
}

interface AskedFormProps<Sort extends FieldSort> {
  readonly kept: KeptForm;
  readonly fields: readonly ActField<Sort>[];
  readonly inputs: Readonly<Record<Sort, FieldInput>>;
  readonly now: Instant;
  /** What to know before. */
  readonly lead?: string | undefined;
  readonly submit: string;
  /** What is done cannot be taken back with the same words: the button says so in colour. */
  readonly isGrave?: boolean | undefined;
  /** Whether the first field takes the focus as the page around it opens: it does, unless told otherwise. */
  readonly takesFocus?: boolean;
  readonly onCancel?: { readonly label: string; readonly run: () => void };
  /** Does it, once nothing is missing; gives whether it was done. */
  readonly run: (form: ActForm) => Promise<boolean>;
  readonly onDone?: () => void;
}

/** Sending a form once: what keeps it from being sent is said beside its fields. */
function useSending<Sort extends FieldSort>({ kept, fields, now, run, onDone }: AskedFormProps<Sort>) {
  const [problems, setProblems] = useState<ReadonlyMap<string, FieldProblem>>(() => new Map());
  const [isBusy, setBusy] = useState(false);

  async function send(): Promise<void> {
    const found = problemsOf(fields, kept.form, now);
    setProblems(found);
    if (found.size > 0 || isBusy) return;
    setBusy(true);
    const isDone = await run(kept.form);
    setBusy(false);
    if (!isDone) return;
    kept.clear();
    onDone?.();
  }

  return { problems, isBusy, send };
}

/** Asks what an act needs, field by field, from the keyboard alone if one likes. */
export function AskedForm<Sort extends FieldSort>(props: AskedFormProps<Sort>): ReactNode {
  const { kept, fields, inputs, lead, submit, isGrave = false, takesFocus = true, onCancel } = props;
  const { problems, isBusy, send } = useSending(props);
  // Of a group of choices no part takes the focus by itself.
  const first = fields.findIndex(({ sort }) => sort !== 'segments');
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const form = formRef.current;
    // A dialog gives the focus by itself, once it stands where it slides to; beside a list nobody else does.
    if (takesFocus && form?.closest('[role="dialog"]') === null)
      form.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (problems.size > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return (
    <SentForm ref={formRef} onSend={send}>
      <Stack gap="sm">
        {kept.restored && <DraftNotice onDiscard={kept.clear} />}
        {lead !== undefined && <p className="soft">{lead}</p>}
        {fields.map((field, place) => {
          const Input: FieldInput = inputs[field.sort];
          return (
            <Input
              key={field.name}
              field={field}
              value={kept.form[field.name] ?? ''}
              onValue={(value) => kept.onForm({ ...kept.form, [field.name]: value })}
              problem={problems.get(field.name)}
              isFirst={takesFocus && place === first}
            />
          );
        })}
        <Group justify="flex-end" gap="xs">
          {onCancel !== undefined && (
            <Button variant="default" onClick={onCancel.run}>
              {onCancel.label}
            </Button>
          )}
          <SubmitButton busy={isBusy} isGrave={isGrave}>
            {submit}
          </SubmitButton>
        </Group>
      </Stack>
    </SentForm>
  );
}

import { Alert } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import type { Hired as HireResult } from '#shared/application/handover/hire-employee.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { actFormSchema, type FieldProblem, problemsOf, readForm } from '#renderer/ui/act-form/act-form.ts';
import { PLAIN_INPUTS } from '#renderer/ui/act-form/field-inputs.tsx';
import { DraftNotice } from '#renderer/ui/draft-notice.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { lacksForDelivery } from './hire-lacks.ts';
import type { HireRecords } from './hire-proposals.ts';
import { hireOf } from './hire-reading.ts';
import { LacksCard } from './lacks-card.tsx';
import { type HirePart, useHireForm } from './use-hire-form.ts';

const PARTS: readonly HirePart[] = ['person', 'computer', 'accounts'];

/** Under which a hire is kept while it is filled in: never a secret, as none is ever asked. */
const DRAFT = 'handovers/hire';

/** Sending the form: what it gave, why it was refused, what was wrong with its fields. */
function useHiring(records: HireRecords, onHired: (hired: HireResult) => void) {
  const { handoverHire } = useText();
  const now = useNow();
  const sentenceOf = useRefusalSentence();
  const { act, settle } = usePerform();
  const [typed, onTyped, { restored, clear }] = useDraft(DRAFT, {}, actFormSchema);
  const { form, fields, hired, lacksAsker } = useHireForm(typed, records);
  const [problems, setProblems] = useState<ReadonlyMap<string, FieldProblem>>(() => new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const all = PARTS.flatMap((part) => fields[part]);
  const found = problemsOf(all, form, now);

  async function send(): Promise<void> {
    setProblems(found);
    if (found.size > 0 || isBusy) return;
    setBusy(true);
    const written = await act('hireEmployee', hireOf(readForm(form, now)));
    setBusy(false);
    setRefusal(written.ok ? null : sentenceOf(written.refusal));
    if (!settle(written, handoverHire.saved(fullName(hired))) || !written.ok) return;
    clear();
    onHired(written.value.value);
  }

  return {
    kept: {
      form,
      restored,
      clear,
      set: (name: string, value: string) => onTyped({ ...typed, [name]: value }),
    },
    ...{ fields, problems, refusal, isBusy, send, lacksAsker },
    unfilled: all.filter(({ name }) => found.has(name)).map(({ label }) => label),
    missing: lacksForDelivery(
      readForm(form, now),
      hired,
      records,
      readForm(form, now).day('employmentStart') ?? '',
    ),
  };
}

/** The first three parts of a hire: the person, the computer, the accounts, in one act. @see P9-5.1-a, P9-5.1-d */
export function HireForm(props: {
  readonly records: HireRecords;
  readonly onHired: (hired: HireResult) => void;
}): ReactNode {
  const { handoverHire } = useText();
  const { kept, fields, problems, refusal, isBusy, send, lacksAsker, unfilled, missing } = useHiring(
    props.records,
    props.onHired,
  );
  const formRef = useRef<HTMLFormElement>(null);
  useEffect(() => formRef.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  useEffect(() => {
    if (problems.size > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  return (
    <div className="hire">
      <SentForm ref={formRef} className="hire__form" onSend={send}>
        {kept.restored && <DraftNotice onDiscard={kept.clear} />}
        {PARTS.map((part) => (
          <fieldset key={part} className="card card--padded hire-part">
            <legend>{handoverHire.parts[part]}</legend>
            {part === 'person' && lacksAsker && (
              <Alert color="var(--attention)" variant="light" className="hire-part__wide">
                {handoverHire.noRequester}
              </Alert>
            )}
            {fields[part].map((field) => {
              const Input = PLAIN_INPUTS[field.sort];
              return (
                <Input
                  key={field.name}
                  field={field}
                  value={kept.form[field.name] ?? ''}
                  onValue={(value) => kept.set(field.name, value)}
                  problem={problems.get(field.name)}
                  isFirst={field.name === 'givenName'}
                />
              );
            })}
          </fieldset>
        ))}
        <div className="hire__end">
          <SubmitButton busy={isBusy}>{handoverHire.save}</SubmitButton>
        </div>
      </SentForm>
      <LacksCard fields={unfilled} missing={missing} refusal={refusal} />
    </div>
  );
}

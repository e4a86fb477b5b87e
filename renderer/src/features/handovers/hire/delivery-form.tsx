import { type ReactNode, useState } from 'react';
import { fullName } from '#shared/domain/person-name.ts';
import { usePerform } from '#renderer/parts/use-perform.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useDraft } from '#renderer/store/use-draft.ts';
import { useNow } from '#renderer/store/use-now.ts';
import { useToday } from '#renderer/store/use-today.ts';
import {
  type ActField,
  type ActForm,
  actFormSchema,
  type FieldProblem,
  type PlainSort,
  problemsOf,
  readForm,
} from '#renderer/ui/act-form/act-form.ts';
import { PLAIN_INPUTS } from '#renderer/ui/act-form/field-inputs.tsx';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { SentForm } from '#renderer/ui/sent-form.tsx';
import { SubmitButton } from '#renderer/ui/submit-button.tsx';
import { type DeliveryAsk, deliveryAsks } from './delivery-asks.ts';
import type { FirstDay } from './use-first-day.ts';

/** The form of a delivery. */
function useDeliveryFields({ toHandOver }: FirstDay, isOutside: boolean): readonly ActField<PlainSort>[] {
  const { fieldNames, handoverHire } = useText();
  const { envelopeNumber, sealNumber, deviationReason } = fieldNames.credentialHandover;
  const shapes: Readonly<Record<DeliveryAsk, Omit<ActField<PlainSort>, 'name'>>> = {
    day: { label: handoverHire.deliveryDay, sort: 'day', isMandatory: true },
    envelopeNumber: { label: envelopeNumber, sort: 'line', isMandatory: true, atMost: 40 },
    sealNumber: { label: sealNumber, sort: 'line', isMandatory: true, atMost: 40 },
    deviationReason: { label: deviationReason, sort: 'prose', isMandatory: true },
  };
  return deliveryAsks({ hasCredentials: toHandOver.length > 0, isOutside }).map((name) => ({
    name,
    ...shapes[name],
  }));
}

/** The delivery as it is typed, with what is proposed for it. */
export function useDelivery(firstDay: FirstDay) {
  const formats = useFormats();
  const now = useNow();
  const today = useToday();
  const { assignment, person, envelopeNumber, sealNumber } = firstDay;
  const [typed, onTyped, { clear }] = useDraft(`handovers/delivery/${assignment.id}`, {}, actFormSchema);
  const form: ActForm = { day: formats.day(today), envelopeNumber, sealNumber, ...typed };
  const day = readForm(form, now).day('day') ?? today;
  const isOutside = person.employmentStart !== null && day !== person.employmentStart;
  return {
    ...{ form, day, isOutside, clear },
    set: (name: string, value: string) => onTyped({ ...typed, [name]: value }),
  };
}

/** Delivers the computer and the envelope in one act. @see P9-5.1-d, P9-5.1-e */
export function DeliveryForm(props: {
  readonly firstDay: FirstDay;
  readonly delivery: ReturnType<typeof useDelivery>;
  readonly onRefused: (sentence: string | null) => void;
}): ReactNode {
  const { firstDay, delivery, onRefused } = props;
  const { handoverHire } = useText();
  const now = useNow();
  const sentenceOf = useRefusalSentence();
  const { act, settle } = usePerform();
  const { form, isOutside } = delivery;
  const fields = useDeliveryFields(firstDay, isOutside);
  const [problems, setProblems] = useState<ReadonlyMap<string, FieldProblem>>(() => new Map());
  const [isBusy, setBusy] = useState(false);
  const { assignment, person, toHandOver } = firstDay;

  async function send(): Promise<void> {
    const found = problemsOf(fields, form, now);
    setProblems(found);
    if (found.size > 0 || isBusy) return;
    setBusy(true);
    const reader = readForm(form, now);
    const written = await act('deliverAssignment', {
      id: assignment.id,
      day: delivery.day,
      ...(toHandOver.length > 0 && {
        handover: {
          envelopeNumber: reader.text('envelopeNumber'),
          sealNumber: reader.text('sealNumber'),
          deviationReason: isOutside ? reader.text('deviationReason') : null,
          accountIds: toHandOver.map(({ id }) => id),
        },
      }),
    });
    setBusy(false);
    onRefused(written.ok ? null : sentenceOf(written.refusal));
    if (settle(written, handoverHire.delivered(fullName(person)))) delivery.clear();
  }

  return (
    <SentForm className="hire-delivery" onSend={send}>
      {fields.map((field) => {
        const Input = PLAIN_INPUTS[field.sort];
        return (
          <Input
            key={field.name}
            field={field}
            value={form[field.name] ?? ''}
            onValue={(value) => delivery.set(field.name, value)}
            problem={problems.get(field.name)}
            isFirst={field.name === 'day'}
          />
        );
      })}
      <div className="hire__end">
        <SubmitButton busy={isBusy}>{handoverHire.deliver}</SubmitButton>
      </div>
    </SentForm>
  );
}

import { type ReactNode, useId } from 'react';
import type { Consultation, PurchaseRequest } from '#shared/domain/kinds.ts';
import { AskedAct } from '#renderer/parts/asked-act.tsx';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useToday } from '#renderer/store/use-today.ts';

function ConsultAct({ purchase }: { readonly purchase: PurchaseRequest }): ReactNode {
  const { handoverAssignments } = useText();
  const { purchase: words, day } = handoverAssignments;
  const formats = useFormats();
  const today = useToday();
  return (
    <AskedAct
      label={words.consult}
      adds
      draftKey={`handovers/purchase/consultation/${purchase.id}`}
      initial={{ day: formats.day(today) }}
      fields={() => [
        { name: 'day', label: day, sort: 'day', isMandatory: true },
        { name: 'participants', label: words.participants, sort: 'line', isMandatory: true, atMost: 200 },
        { name: 'options', label: words.options, sort: 'prose' },
        { name: 'decision', label: words.decision, sort: 'prose', isMandatory: true },
      ]}
      submit={words.consult}
      run={(act, form) =>
        act('recordPurchaseConsultation', {
          purchaseId: purchase.id,
          day: form.day('day') ?? today,
          participants: form.text('participants') ?? '',
          options: form.text('options'),
          decision: form.text('decision') ?? '',
        })
      }
      done={() => words.consulted}
    />
  );
}

/** What was agreed with the director before a purchase. @see P9-5.1-c */
export function ConsultationsPart(props: {
  readonly purchase: PurchaseRequest;
  readonly consultations: readonly Consultation[];
}): ReactNode {
  const { handoverAssignments } = useText();
  const { purchase: words } = handoverAssignments;
  const formats = useFormats();
  const may = useMay();
  const title = useId();
  const { purchase, consultations } = props;
  return (
    <section className="assignment-part" aria-labelledby={title}>
      <h3 id={title}>{words.consultations}</h3>
      {consultations.length === 0 && <p className="soft">{words.emptyConsultations}</p>}
      <ul className="assignment-lines">
        {consultations.map(({ id, day, participants, options, decision }) => (
          <li key={id}>
            <strong className="tabular">{formats.day(day)}</strong> · {participants}
            {options !== null && <p className="soft">{options}</p>}
            <p>{decision}</p>
          </li>
        ))}
      </ul>
      {may('recordPurchaseConsultation') && !purchase.deleted && <ConsultAct purchase={purchase} />}
    </section>
  );
}

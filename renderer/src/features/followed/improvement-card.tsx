import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImprovementState } from '#shared/domain/improvement.ts';
import { IMPROVEMENT_MOVES } from '#shared/domain/improvement-lifecycle.ts';
import type { Improvement } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import {
  improvementStep,
  improvementStepAtFirst,
  improvementStepFields,
} from '#renderer/ui/followed/improvement-step.ts';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { AdherenceCard } from './adherence-card.tsx';
import type { CardProps } from './card-props.ts';

/** Where a request for improvement goes next. @see CAP-3.1.2-c */
function NextStep({ improvement }: { readonly improvement: Improvement }): ReactNode {
  const text = useText();
  const { followed, labels, ticketActs } = text;
  const may = useMay();
  const { id, state } = improvement;
  if (IMPROVEMENT_MOVES[state].length === 0) return <p className="soft">{followed.lastStep}</p>;
  if (!may('moveImprovement')) return null;
  return (
    <section className="followed-part" aria-labelledby={`${id}-step`}>
      <h2 id={`${id}-step`}>{followed.nextStep}</h2>
      <KeptForm
        takesFocus={false}
        draftKey={`followed/improvement/${id}/${state}`}
        initial={improvementStepAtFirst(state)}
        fields={(form) => improvementStepFields(state, form, text)}
        submit={ticketActs.moveImprovement.submit}
        run={(act, form) => act('moveImprovement', { improvementId: id, ...improvementStep(form) })}
        done={(form) =>
          ticketActs.moveImprovement.done(labels.improvementState[form.text('to') as ImprovementState])
        }
      />
    </section>
  );
}

/** A request for improvement: what it asks, who feels the need, where it goes next. @see CAP-3.1.2-c, REG-11-b */
export function ImprovementCard({ record, onOpenTicket }: CardProps<'improvement'>): ReactNode {
  const { fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const { subject, bodyId, state, description, by, proposedAt, ticketId } = record;
  const names = fieldNames.improvement;
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.subject, subject],
          [
            names.state,
            <Chip key={state} tone="accent">
              {labels.improvementState[state]}
            </Chip>,
          ],
          [names.bodyId, nameOf(bodyId)],
          [names.description, description],
          [names.by, nameOf(by)],
          [names.proposedAt, formats.day(dayOf(proposedAt))],
          ...(ticketId === null
            ? []
            : ([
                [
                  names.ticketId,
                  <TicketFact key={ticketId} ticketId={ticketId} onOpenTicket={onOpenTicket} />,
                ],
              ] as const)),
        ]}
      />
      <AdherenceCard improvement={record} />
      <NextStep improvement={record} />
    </Stack>
  );
}

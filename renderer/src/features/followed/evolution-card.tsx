import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EvolutionState } from '#shared/domain/evolution.ts';
import { EVOLUTION_MOVES } from '#shared/domain/evolution-lifecycle.ts';
import type { Evolution } from '#shared/domain/kinds.ts';
import { dayOf } from '#shared/domain/rome-time.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import {
  evolutionStep,
  evolutionStepAtFirst,
  evolutionStepFields,
} from '#renderer/ui/followed/evolution-step.ts';
import { TicketFact } from '#renderer/parts/ticket-fact.tsx';
import { type Fact, Facts } from '#renderer/ui/facts.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import { AgreedWindow } from './agreed-window-fact.tsx';
import type { CardProps } from './card-props.ts';
import { EvolutionBudgetPart } from './evolution-budget-part.tsx';
import { approvalWords, readinessWords } from './evolution-rows.ts';

/** Where evolutive work goes next, with what the step needs. @see CAP-5-a */
function NextStep({ evolution }: { readonly evolution: Evolution }): ReactNode {
  const text = useText();
  const { followed, labels, ticketActs } = text;
  const may = useMay();
  const { id, state } = evolution;
  if (EVOLUTION_MOVES[state].length === 0) return <p className="soft">{followed.lastStep}</p>;
  if (!may('advanceEvolution')) return null;
  return (
    <section className="followed-part" aria-labelledby={`${id}-step`}>
      <h2 id={`${id}-step`}>{followed.nextStep}</h2>
      <KeptForm
        takesFocus={false}
        draftKey={`followed/evolution/${id}/${state}`}
        initial={evolutionStepAtFirst(evolution)}
        fields={(form) => evolutionStepFields(state, form, text)}
        submit={ticketActs.advanceEvolution.submit}
        run={(act, form, now) => act('advanceEvolution', { evolutionId: id, ...evolutionStep(form, now) })}
        done={(form) =>
          ticketActs.advanceEvolution.done(labels.evolutionState[form.text('to') as EvolutionState])
        }
      />
    </section>
  );
}

function useFacts({ record, onOpenTicket }: CardProps<'evolution'>): readonly Fact[] {
  const text = useText();
  const { followed, fieldNames, labels, charging } = text;
  const formats = useFormats();
  const nameOf = useNames();
  const today = useToday();
  const names = fieldNames.evolution;
  const { state, stage, ticketId, quoteCents, quoteSentAt } = record;
  return [
    [names.subject, record.subject],
    [
      names.state,
      <Chip key={state} tone="accent">
        {labels.evolutionState[state]}
      </Chip>,
    ],
    [followed.columns.beforeStart, readinessWords(record, text, formats, today)],
    [names.bodyId, nameOf(record.bodyId)],
    [names.origin, labels.evolutionOrigin[record.origin]],
    [names.description, record.description],
    [names.stage, stage === null ? null : labels.designStage[stage]],
    [names.projectReference, record.projectReference],
    [names.quoteCents, quoteCents === null ? null : formats.money(quoteCents)],
    [names.quoteSentAt, quoteSentAt === null ? null : formats.dateTime(quoteSentAt)],
    [charging.window.title, <AgreedWindow key="window" evolution={record} />],
    [followed.columns.approval, approvalWords(record, text, formats)],
    [names.by, nameOf(record.by)],
    [names.proposedAt, formats.day(dayOf(record.proposedAt))],
    ...(ticketId === null
      ? []
      : ([
          [names.ticketId, <TicketFact key={ticketId} ticketId={ticketId} onOpenTicket={onOpenTicket} />],
        ] as const)),
  ];
}

/** Evolutive work: what it is, what it lacks before it may start, where it goes next. @see CAP-5-a, CAP-5-b */
export function EvolutionCard(props: CardProps<'evolution'>): ReactNode {
  return (
    <Stack gap="lg">
      <Facts facts={useFacts(props)} />
      <EvolutionBudgetPart evolution={props.record} />
      <NextStep evolution={props.record} />
    </Stack>
  );
}

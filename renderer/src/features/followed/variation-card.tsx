import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ServiceVariation } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import { Chip } from '#renderer/ui/chip.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import type { CardProps } from './card-props.ts';

const DECISIONS = ['authorised', 'rejected'] as const;

type Decision = (typeof DECISIONS)[number];

/** Records what the body decided. @see CAP-3-c */
function DecisionForm({ variation }: { readonly variation: ServiceVariation }): ReactNode {
  const { charging, labels, fieldNames } = useText();
  const { id } = variation;
  const names = fieldNames.serviceVariation;
  return (
    <KeptForm
      takesFocus={false}
      draftKey={`followed/variation/${id}/decision`}
      initial={{ decision: 'authorised' }}
      lead={charging.variations.waiting}
      fields={() => [
        {
          name: 'decision',
          label: charging.variations.decision,
          sort: 'segments',
          choices: labelled(DECISIONS, labels.serviceVariationState),
        },
        { name: 'decidedBy', label: names.decidedBy, sort: 'line', isMandatory: true, atMost: 120 },
        { name: 'decidedOn', label: names.decidedOn, sort: 'day', hint: charging.material.dayHint },
      ]}
      submit={charging.variations.decide}
      run={(act, form) => {
        const decidedOn = form.day('decidedOn');
        return act('decideServiceVariation', {
          serviceVariationId: id,
          decision: (form.text('decision') ?? 'authorised') as Decision,
          decidedBy: form.text('decidedBy') ?? '',
          ...(decidedOn !== null && { decidedOn }),
        });
      }}
      done={() => charging.variations.decided}
    />
  );
}

/** Lets an authorised change start. @see CAP-3-c */
function StartForm({ variation }: { readonly variation: ServiceVariation }): ReactNode {
  const { charging, fieldNames } = useText();
  const { id } = variation;
  const { startedOn: label } = fieldNames.serviceVariation;
  return (
    <KeptForm
      takesFocus={false}
      draftKey={`followed/variation/${id}/start`}
      initial={{}}
      lead={charging.variations.activateLead}
      fields={() => [{ name: 'startedOn', label, sort: 'day', hint: charging.material.dayHint }]}
      submit={charging.variations.activate}
      run={(act, form) => {
        const startedOn = form.day('startedOn');
        return act('activateServiceVariation', {
          serviceVariationId: id,
          ...(startedOn !== null && { startedOn }),
        });
      }}
      done={() => charging.variations.activated}
    />
  );
}

function NextStep({ variation }: { readonly variation: ServiceVariation }): ReactNode {
  const { followed, charging } = useText();
  const may = useMay();
  const { id, state } = variation;
  if (state === 'rejected' || state === 'active') return <p className="soft">{charging.variations.over}</p>;
  if (!may(state === 'proposed' ? 'decideServiceVariation' : 'activateServiceVariation')) return null;
  return (
    <section className="followed-part" aria-labelledby={`${id}-step`}>
      <h2 id={`${id}-step`}>{followed.nextStep}</h2>
      {state === 'proposed' ? <DecisionForm variation={variation} /> : <StartForm variation={variation} />}
    </section>
  );
}

/** A change of how a body is served: what, why, what the body decided, where it goes next. @see CAP-3-c */
export function VariationCard({ record }: Pick<CardProps<'serviceVariation'>, 'record'>): ReactNode {
  const { fieldNames, labels } = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const names = fieldNames.serviceVariation;
  const { state, bodyId, proposal, reason, by, proposedOn, decidedBy, decidedOn, startedOn } = record;
  const day = (value: string | null): string | null => (value === null ? null : formats.day(value));
  return (
    <Stack gap="lg">
      <Facts
        facts={[
          [names.proposal, proposal],
          [
            names.state,
            <Chip key={state} tone="accent">
              {labels.serviceVariationState[state]}
            </Chip>,
          ],
          [names.bodyId, nameOf(bodyId)],
          [names.reason, reason],
          [names.by, nameOf(by)],
          [names.proposedOn, day(proposedOn)],
          [names.decidedBy, decidedBy],
          [names.decidedOn, day(decidedOn)],
          [names.startedOn, day(startedOn)],
        ]}
      />
      <NextStep variation={record} />
    </Stack>
  );
}

/** The words of a change that nobody has decided yet. @see CAP-3-c */
export function VariationEdit(props: {
  readonly record: ServiceVariation;
  readonly onSaved: () => void;
}): ReactNode {
  const { charging, fieldNames } = useText();
  const { id, proposal, reason, state } = props.record;
  const names = fieldNames.serviceVariation;
  if (state !== 'proposed') return <p className="soft">{charging.variations.over}</p>;
  return (
    <KeptForm
      needs="editServiceVariation"
      takesFocus={false}
      draftKey={`followed/variation/${id}/edit`}
      initial={{ proposal, reason }}
      fields={() => [
        { name: 'proposal', label: names.proposal, sort: 'prose', isMandatory: true },
        { name: 'reason', label: names.reason, sort: 'prose', isMandatory: true },
      ]}
      submit={charging.variations.save}
      run={(act, form) => {
        const changes = { proposal: form.text('proposal') ?? '', reason: form.text('reason') ?? '' };
        return act('editServiceVariation', { serviceVariationId: id, changes });
      }}
      done={() => charging.variations.saved}
      onDone={props.onSaved}
    />
  );
}

import type { ReactNode } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useBodyChoices } from '#renderer/store/use-body-choices.ts';
import type { ActField, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { evolutionFields, proposedEvolution } from '#renderer/ui/followed/evolution-step.ts';
import { improvementFields, proposedImprovement } from '#renderer/ui/followed/improvement-step.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';
import type { ProposedSection } from './followed-section.ts';

function useBodyField(): ActField<PlainSort> {
  const { fieldNames } = useText();
  const formats = useFormats();
  const choices = useBodyChoices(formats.compare);
  return { name: 'bodyId', label: fieldNames.improvement.bodyId, sort: 'choice', choices, isMandatory: true };
}

function bodyOf(form: FormReader): RecordId<'body'> {
  return form.text('bodyId') as RecordId<'body'>;
}

interface ProposeFormProps {
  readonly section: ProposedSection;
  readonly onDone: () => void;
}

/** Proposes to change how a body is served. @see CAP-3-c */
function ProposeVariation({ section, onDone }: ProposeFormProps): ReactNode {
  const { charging, fieldNames } = useText();
  const body = useBodyField();
  const names = fieldNames.serviceVariation;
  return (
    <KeptForm
      needs="proposeServiceVariation"
      draftKey={`followed/${section}/new`}
      initial={{}}
      fields={() => [
        body,
        { name: 'proposal', label: names.proposal, sort: 'prose', isMandatory: true },
        { name: 'reason', label: names.reason, sort: 'prose', isMandatory: true },
      ]}
      lead={charging.variations.waiting}
      submit={charging.variations.propose}
      run={(act, form) =>
        act('proposeServiceVariation', {
          bodyId: bodyOf(form),
          proposal: form.text('proposal') ?? '',
          reason: form.text('reason') ?? '',
        })
      }
      done={() => charging.variations.proposed}
      onDone={onDone}
    />
  );
}

/** Proposes something that no ticket asked for. @see CAP-3.1.2-c, CAP-3-c, CAP-5-a */
export function ProposeForm(props: ProposeFormProps): ReactNode {
  return props.section === 'variations' ? <ProposeVariation {...props} /> : <ProposeWork {...props} />;
}

/** Proposes an improvement or evolutive work. */
function ProposeWork(props: ProposeFormProps): ReactNode {
  const text = useText();
  const { section, onDone } = props;
  const body = useBodyField();
  const isEvolution = section === 'evolutions';
  const words = isEvolution ? text.ticketActs.evolution : text.ticketActs.improvement;
  return (
    <KeptForm
      draftKey={`followed/${section}/new`}
      initial={isEvolution ? { origin: 'bodyRequest' } : {}}
      fields={() => [body, ...(isEvolution ? evolutionFields(text) : improvementFields(text))]}
      lead={text.followed.proposeLead}
      submit={words.submit}
      run={(act, form) =>
        isEvolution
          ? act('proposeEvolution', { bodyId: bodyOf(form), ...proposedEvolution(form) })
          : act('proposeImprovement', { bodyId: bodyOf(form), ...proposedImprovement(form) })
      }
      done={() => words.done}
      onDone={onDone}
    />
  );
}

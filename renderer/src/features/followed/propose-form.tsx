import { type ReactNode, useMemo } from 'react';
import type { RecordId } from '#shared/domain/identity.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { ActField, FormReader, PlainSort } from '#renderer/ui/act-form/act-form.ts';
import { evolutionFields, proposedEvolution } from '#renderer/ui/followed/evolution-step.ts';
import { improvementFields, proposedImprovement } from '#renderer/ui/followed/improvement-step.ts';
import { Ask } from './ask.tsx';
import type { ProposedSection } from './followed-section.ts';

function useBodyField(): ActField<PlainSort> {
  const { fieldNames } = useText();
  const formats = useFormats();
  const bodies = useRecords('body');
  return useMemo(() => {
    const choices = (bodies ?? [])
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((left, right) => formats.compare(left.label, right.label));
    return {
      name: 'bodyId',
      label: fieldNames.improvement.bodyId,
      sort: 'choice',
      choices,
      isMandatory: true,
    };
  }, [bodies, formats, fieldNames]);
}

function bodyOf(form: FormReader): RecordId<'body'> {
  return form.text('bodyId') as RecordId<'body'>;
}

/** Proposes something that no ticket asked for. @see CAP-3.1.2-c, CAP-5-a */
export function ProposeForm(props: {
  readonly section: ProposedSection;
  readonly onDone: () => void;
}): ReactNode {
  const text = useText();
  const { section, onDone } = props;
  const body = useBodyField();
  const isEvolution = section === 'evolutions';
  const words = isEvolution ? text.ticketActs.evolution : text.ticketActs.improvement;
  return (
    <Ask
      draftKey={`followed/${section}/new`}
      initial={isEvolution ? { origin: 'bodyRequest' } : {}}
      fields={() => [body, ...(isEvolution ? evolutionFields(text) : improvementFields(text))]}
      lead={text.followed.proposeLead}
      submit={words.submit}
      takesFocus
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

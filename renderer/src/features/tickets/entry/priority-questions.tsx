import { Kbd } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Impairment } from '#shared/domain/priority-questions.ts';
import { useText } from '#renderer/state/text.ts';
import type { DraftAnswers, EntryDraft } from './entry-draft.ts';
import { settledPriority, withAnswer } from './entry-priority.ts';
import './priority-questions.css';

interface Choice {
  readonly label: string;
  /** The letter that answers while the question has the focus. */
  readonly key: string;
  readonly isChosen: boolean;
  readonly answer: Partial<DraftAnswers>;
}

interface Question {
  readonly words: string;
  readonly choices: readonly Choice[];
}

/** The letter of each answer to the third question: no, yes, yes and worse. */
const IMPAIRMENT_KEYS: Readonly<Record<Impairment, string>> = {
  none: 'n',
  dispensable: 's',
  indispensable: 'i',
};

function useQuestions({ answers }: EntryDraft): readonly Question[] {
  const { priorityQuestions: words } = useText();
  const yesOrNo = (name: 'canWork' | 'dataLoss'): readonly Choice[] =>
    ([true, false] as const).map((value) => ({
      label: value ? words.yes : words.no,
      key: value ? 's' : 'n',
      isChosen: answers[name] === value,
      answer: { [name]: value },
    }));
  const impairments = (['none', 'dispensable', 'indispensable'] as const).map((impairment) => ({
    label: words.impairments[impairment],
    key: IMPAIRMENT_KEYS[impairment],
    isChosen: answers.impairment === impairment,
    answer: { impairment },
  }));
  return [
    { words: words.canWork, choices: yesOrNo('canWork') },
    { words: words.dataLoss, choices: yesOrNo('dataLoss') },
    { words: words.impairment, choices: impairments },
  ];
}

/**
 * The three guided questions: one key answers each and goes on to the next, and the answers propose the priority.
 *
 * @see CAP-7-b
 */
export function PriorityQuestions(props: {
  readonly form: EntryDraft;
  readonly onForm: (next: EntryDraft) => void;
}): ReactNode {
  const { form, onForm } = props;
  const { priorityQuestions, labels } = useText();
  const questions = useQuestions(form);
  const places = useRef<(HTMLFieldSetElement | null)[]>([]);
  const id = useId();
  const settled = settledPriority(form.answers);
  useEffect(() => places.current[0]?.querySelector('input')?.focus(), []);

  function onKeyDown(event: KeyboardEvent, place: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const choices = questions[place]?.choices ?? [];
    const at = choices.findIndex(({ key }) => key === event.key.toLowerCase());
    const choice = choices[at];
    if (choice === undefined) return;
    event.preventDefault();
    onForm(withAnswer(form, choice.answer));
    const next = places.current[place + 1]?.querySelector('input');
    const answered = places.current[place]?.querySelectorAll('input')[at];
    (next ?? answered)?.focus();
  }

  return (
    <div className="questions" role="group" aria-label={priorityQuestions.title}>
      {questions.map(({ words, choices }, place) => (
        <fieldset
          key={words}
          ref={(element) => {
            places.current[place] = element;
          }}
          className="questions__one"
          onKeyDown={(event) => onKeyDown(event, place)}
        >
          <legend>{words}</legend>
          {choices.map(({ label, key, isChosen, answer }) => (
            <label key={key} className="questions__answer">
              <input
                type="radio"
                name={`${id}-${String(place)}`}
                checked={isChosen}
                onChange={() => onForm(withAnswer(form, answer))}
              />
              {label} <Kbd size="xs">{key.toUpperCase()}</Kbd>
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" className="questions__proposed">
        {settled !== null && priorityQuestions.proposed(labels.ticketPriority[settled])}
      </p>
    </div>
  );
}

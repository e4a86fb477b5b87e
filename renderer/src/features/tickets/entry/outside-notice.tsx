import { Button, Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OutsideMatter } from '#shared/domain/ticket.ts';
import { useText } from '#renderer/state/text.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { EntryForm } from './entry-form.ts';
import { isBlank } from './entry-missing.ts';

/** The draft of a ticket that is opened and closed at once, with the answer that is due for its matter. */
function closedAsOutside(form: EntryDraft, matter: OutsideMatter, closing: string): EntryDraft {
  const solution = isBlank(form.solution) ? closing : form.solution;
  return { ...form, outsideMatter: matter, isSolved: true, solution };
}

/**
 * Proposes to close what is not the office's, with the article and the answer; somebody decides. A project brings
 * personal devices back.
 *
 * @see REG-3.c3-a
 */
export function OutsideNotice({ form, onForm, advice }: EntryForm): ReactNode {
  const { quickEntry, outsideMatters, labels } = useText();
  const { matter } = advice;
  if (matter === null) return null;
  const isMarked = form.outsideMatter !== null;
  const words = quickEntry.outside;
  const name = labels.outsideMatter[matter];
  return (
    <section className="entry__note pane-form__wide" aria-label={words.label}>
      <p role="status">
        <strong>{isMarked ? words.marked(name) : words.seems(name)}</strong> {outsideMatters.article[matter]}
      </p>
      {!isMarked && <p className="soft">{outsideMatters.closing[matter]}</p>}
      {matter === 'personalDevices' && (
        <TextInput
          size="xs"
          label={words.project}
          description={words.projectHint}
          value={form.projectReference}
          onChange={(event) => onForm({ ...form, projectReference: event.currentTarget.value })}
        />
      )}
      <Group gap="xs">
        {!isMarked && isBlank(form.projectReference) && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => onForm(closedAsOutside(form, matter, outsideMatters.closing[matter]))}
          >
            {words.close}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onForm({ ...form, outsideMatter: null, keptMatter: matter })}
        >
          {words.keep}
        </Button>
      </Group>
    </section>
  );
}

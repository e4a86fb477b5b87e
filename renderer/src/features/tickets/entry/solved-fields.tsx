import { Switch, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { needsCause } from '#shared/domain/ticket-guards.ts';
import { useText } from '#renderer/state/text.ts';
import { type EntryForm, errorOf } from './entry-form.ts';
import { isOutside } from './entry-missing.ts';

/** A ticket that is written down when nothing is left to do: opening and end in one act. */
export function SolvedFields(props: EntryForm): ReactNode {
  const { form, onForm } = props;
  const { quickEntry } = useText();
  return (
    <>
      <Switch
        className="pane-form__wide"
        label={quickEntry.alreadySolved}
        description={quickEntry.alreadySolvedText}
        checked={form.isSolved}
        onChange={(event) => onForm({ ...form, isSolved: event.currentTarget.checked })}
      />
      {form.isSolved &&
        (['cause', 'solution'] as const).map((name) => (
          <Textarea
            key={name}
            className="pane-form__wide"
            label={quickEntry[name]}
            withAsterisk={name === 'solution' || (needsCause(form.reason) && !isOutside(form))}
            autosize
            minRows={1}
            maxRows={6}
            {...errorOf(props, name)}
            value={form[name]}
            onChange={(event) => onForm({ ...form, [name]: event.currentTarget.value })}
          />
        ))}
    </>
  );
}

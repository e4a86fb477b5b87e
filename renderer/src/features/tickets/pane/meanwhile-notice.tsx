import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { JsonObject } from '#shared/domain/json.ts';
import type { Versioned } from '#shared/domain/versioned.ts';
import { sameWrite } from '#shared/domain/written-value.ts';
import { nameOfField } from '#shared/text/name-of-field.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useChanges } from '#renderer/store/record-hooks.ts';
import { useNames } from '#renderer/store/use-names.ts';
import { createValueWords } from '#renderer/ui/value-words.ts';
import type { EditField } from './meanwhile.ts';
import type { EditingForm } from './use-edit-form.ts';
import './meanwhile-notice.css';

interface MeanwhileProps {
  readonly form: EditingForm;
  readonly seen: Versioned<'ticket'>;
}

/** Who wrote what a field shows now. */
function useWriterOf({ form, seen }: MeanwhileProps): (field: EditField) => string {
  const { meanwhile } = useText();
  const { kind, id } = seen.record;
  const changes = useChanges(kind, id, form.edit.meanwhile.length > 0) ?? [];
  const nameOf = useNames();
  return (field) => {
    const [write] = seen.versions.registers[field] ?? [];
    const change = write && changes.find((other) => sameWrite(other, write));
    return (change && nameOf(change.actor)) ?? meanwhile.somebody;
  };
}

function Changed(props: MeanwhileProps & { readonly field: EditField; readonly who: string }): ReactNode {
  const text = useText();
  const formats = useFormats();
  const nameOf = useNames();
  const words = useMemo(() => createValueWords(text, formats, nameOf), [text, formats, nameOf]);
  const { meanwhile, fieldNames } = text;
  const { field, form, seen, who } = props;
  const name = nameOfField(fieldNames, field, 'ticket');
  const value = (seen.record as unknown as JsonObject)[field] ?? null;
  return (
    <li>
      <p>
        {meanwhile.changed(name, who)} <q className="meanwhile__value">{words('ticket', field, value)}</q>
      </p>
      <span className="meanwhile__acts">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={meanwhile.theirsFor(name)}
          onClick={() => form.takeTheirs(field)}
        >
          {meanwhile.theirs}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={meanwhile.mineFor(name)}
          onClick={() => form.keepMine(field)}
        >
          {meanwhile.mine}
        </Button>
      </span>
    </li>
  );
}

/** What others did to the ticket while its form was being filled in: nothing typed is touched by it. @see X-3 */
export function MeanwhileNotice(props: MeanwhileProps): ReactNode {
  const { meanwhile, fieldNames, labels } = useText();
  const writerOf = useWriterOf(props);
  const { edit } = props.form;
  const { state } = props.seen.record;
  const isCancelled = state === 'cancelled';
  if (edit.meanwhile.length + edit.blanked.length === 0 && !isCancelled) return null;
  return (
    <section className="meanwhile" role="status" aria-label={meanwhile.title}>
      <h3>
        <IconUsers size={16} aria-hidden />
        {meanwhile.title}
      </h3>
      <ul>
        {edit.meanwhile.map((field) => (
          <Changed key={field} {...props} field={field} who={writerOf(field)} />
        ))}
        {edit.blanked.map((field) => (
          <li key={field}>{meanwhile.blanked(nameOfField(fieldNames, field, 'ticket'))}</li>
        ))}
      </ul>
      {edit.meanwhile.length > 0 && <p>{meanwhile.choose}</p>}
      {isCancelled && <p>{meanwhile.state(labels.ticketState[state])}</p>}
    </section>
  );
}

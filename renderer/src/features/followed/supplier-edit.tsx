import type { ReactNode } from 'react';
import type { Escalation } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import {
  escalationChanges,
  escalationFields,
  escalationForm,
} from '#renderer/ui/followed/amend-escalation.ts';
import { KeptForm } from '#renderer/parts/kept-form.tsx';

/** Corrects what was written of a hand-over. @see CAP-3.1.4-b */
export function SupplierEdit(props: {
  readonly record: Escalation;
  readonly onSaved: () => void;
}): ReactNode {
  const text = useText();
  const formats = useFormats();
  const { record, onSaved } = props;
  return (
    <KeptForm
      needs="editEscalation"
      takesFocus={false}
      draftKey={`followed/escalation/${record.id}/edit`}
      initial={escalationForm(record, formats)}
      fields={() => escalationFields(record, text)}
      submit={text.charging.save}
      run={(act, form) =>
        act('editEscalation', { id: record.id, changes: escalationChanges(record, form, formats) })
      }
      done={() => text.charging.amended}
      onDone={onSaved}
    />
  );
}

import { BODY_TYPES } from '#shared/domain/body.ts';
import { CONSOLE_ROLES } from '#shared/domain/person.ts';
import { SEAT_TYPES } from '#shared/domain/seat.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { labelled } from '#renderer/ui/labelled.ts';
import type { FormValues, RegistryKind } from './registry-form.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What each choice field of a form offers. */
export function useFieldChoices(kind: RegistryKind, values: FormValues): (name: string) => Choice[] {
  const { labels } = useText();
  const formats = useFormats();
  const bodies = useRecords('body') ?? [];
  const seats = useRecords('seat') ?? [];
  const sorted = (records: readonly { readonly id: string; readonly name: string }[]): Choice[] =>
    records
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((left, right) => formats.compare(left.label, right.label));
  return (name) => {
    switch (name) {
      case 'bodyId':
        return sorted(bodies);
      case 'seatId':
        return sorted(seats.filter(({ bodyId }) => bodyId === values['bodyId']));
      case 'consoleRole':
        return labelled(CONSOLE_ROLES, labels.consoleRole);
      case 'type':
        return kind === 'body'
          ? labelled(BODY_TYPES, labels.bodyType)
          : labelled(SEAT_TYPES, labels.seatType);
      default:
        return [];
    }
  };
}

import { useMemo } from 'react';
import { escalationOrder } from '#shared/domain/escalation-proposal.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import type { SupplierChoice } from './asked-act.ts';

/** The firms that a ticket can be handed to, with whom to ask for: the help desk first, then the operation. @see CAP-6.1-a */
export function useSupplierChoices(): readonly SupplierChoice[] {
  const { labels } = useText();
  const formats = useFormats();
  const suppliers = useRecords('supplier');
  const contacts = useRecords('supplierContact');
  return useMemo(
    () =>
      (suppliers ?? [])
        .map(({ id, name }) => ({
          value: id,
          label: name,
          contacts: escalationOrder((contacts ?? []).filter(({ supplierId }) => supplierId === id)).map(
            (contact) => ({
              value: contact.id,
              label: `${contact.name} (${labels.supplierArea[contact.area]})`,
            }),
          ),
        }))
        .sort((left, right) => formats.compare(left.label, right.label)),
    [suppliers, contacts, labels, formats],
  );
}

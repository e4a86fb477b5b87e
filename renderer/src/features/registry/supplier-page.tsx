import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, use } from 'react';
import { escalationOrder } from '#shared/domain/escalation-proposal.ts';
import { useText } from '#renderer/state/text.ts';
import { useFound } from '#renderer/store/record-hooks.ts';
import { useMay } from '#renderer/store/use-may.ts';
import { HeldList, RecordPart } from './record-part.tsx';
import { RegistryWaysContext } from './registry-ways.ts';

/** Whom to ask for at a supplier, in the order in which a ticket is handed over. @see CAP-6.1-a */
export function SupplierPage({ id }: { readonly id: string }): ReactNode {
  const { office, labels, registry } = useText();
  const ways = use(RegistryWaysContext);
  const may = useMay();
  const contacts = useFound('supplierContact', 'supplierId', id);
  const lines = escalationOrder(contacts ?? []).map((contact) => ({
    id: contact.id,
    name: contact.name,
    more: [labels.supplierArea[contact.area], contact.phone, contact.email]
      .filter((part) => part !== null)
      .join(' · '),
    acts: (
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${registry.edit.contacts}: ${contact.name}`}
        onClick={() => ways.open('contacts', contact.id)}
      >
        {registry.edit.contacts}
      </Button>
    ),
  }));
  return (
    <div className="record-page">
      <RecordPart title={office.contacts}>
        <p className="soft">{office.escalationOrder}</p>
        <HeldList lines={lines} empty={office.noContacts} />
        {may('defineSupplierContact') && (
          <div>
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => ways.begin('contacts', id)}
            >
              {office.addContact}
            </Button>
          </div>
        )}
      </RecordPart>
    </div>
  );
}

import { Button } from '@mantine/core';
import { type ReactNode, use } from 'react';
import { contractsCovering } from '#shared/domain/entitlement.ts';
import type { Body } from '#shared/domain/kinds.ts';
import { useFormats, useText } from '#renderer/state/text.ts';
import { useRecords } from '#renderer/store/record-hooks.ts';
import { useToday } from '#renderer/store/use-today.ts';
import { type HeldLine, HeldList, RecordPart } from './record-part.tsx';
import { RegistryWaysContext } from './registry-ways.ts';

/** The suppliers that serve a body today, one step from whom to ask for. @see CAP-2-b, CAP-6.1-a */
export function SuppliersPart({ body }: { readonly body: Body }): ReactNode {
  const { office } = useText();
  const formats = useFormats();
  const today = useToday();
  const ways = use(RegistryWaysContext);
  const contracts = useRecords('contract') ?? [];
  const suppliers = useRecords('supplier') ?? [];
  const lines = contractsCovering(contracts, body.id, today).map((contract): HeldLine => {
    const { id, supplierId, subject, endsOn } = contract;
    const name = suppliers.find((supplier) => supplier.id === supplierId)?.name ?? '';
    return {
      id,
      name,
      more: endsOn === null ? subject : office.contractUntil(subject, formats.day(endsOn)),
      acts: (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={office.contactsOf(name)}
          onClick={() => ways.open('suppliers', supplierId)}
        >
          {office.contacts}
        </Button>
      ),
    };
  });
  return (
    <RecordPart title={office.suppliers}>
      <HeldList lines={lines} empty={office.noSuppliers} />
    </RecordPart>
  );
}

import type { ReactNode } from 'react';
import { CertificateMatter } from './certificate-matter.tsx';
import { ConsumableMatter } from './consumable-matter.tsx';
import type { InventoryRecord } from './record-section.ts';
import { SpaceMatter } from './space-matter.tsx';
import { VariationMatter } from './variation-matter.tsx';

/** What is followed of a record besides what it says: readings, movements, verification, revocation. */
export function RecordMatters(props: { readonly record: InventoryRecord; readonly name: string }): ReactNode {
  const { record, name } = props;
  switch (record.kind) {
    case 'storageSpace':
      return <SpaceMatter space={record} />;
    case 'consumable':
      return <ConsumableMatter consumable={record} />;
    case 'inventoryVariation':
      return <VariationMatter variation={record} />;
    case 'digitalCertificate':
      return <CertificateMatter certificate={record} name={name} />;
    case 'virtualMachine':
    case 'networkLink':
    case 'application':
    case 'estateTotal':
      return null;
  }
}

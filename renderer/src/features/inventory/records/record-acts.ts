import type { ArgumentsOf, UseCaseName } from '#shared/application/use-cases.ts';
import type { RecordKind } from './record-section.ts';

/** The use cases by which a kind is kept. A reported change is never edited: it is verified or rejected. */
interface KindActs {
  readonly define: UseCaseName;
  readonly edit: UseCaseName | null;
  readonly remove: UseCaseName | null;
  readonly restore: UseCaseName | null;
}

export const KIND_ACTS = {
  virtualMachine: {
    define: 'defineVirtualMachine',
    edit: 'editVirtualMachine',
    remove: 'deleteVirtualMachine',
    restore: 'restoreVirtualMachine',
  },
  networkLink: {
    define: 'defineNetworkLink',
    edit: 'editNetworkLink',
    remove: 'deleteNetworkLink',
    restore: 'restoreNetworkLink',
  },
  application: {
    define: 'defineApplication',
    edit: 'editApplication',
    remove: 'deleteApplication',
    restore: 'restoreApplication',
  },
  storageSpace: {
    define: 'defineStorageSpace',
    edit: 'editStorageSpace',
    remove: 'deleteStorageSpace',
    restore: 'restoreStorageSpace',
  },
  digitalCertificate: {
    define: 'defineDigitalCertificate',
    edit: 'editDigitalCertificate',
    remove: 'deleteDigitalCertificate',
    restore: 'restoreDigitalCertificate',
  },
  consumable: {
    define: 'defineConsumable',
    edit: 'editConsumable',
    remove: 'deleteConsumable',
    restore: 'restoreConsumable',
  },
  inventoryVariation: { define: 'reportVariation', edit: null, remove: null, restore: null },
  estateTotal: {
    define: 'defineEstateTotal',
    edit: 'editEstateTotal',
    remove: 'deleteEstateTotal',
    restore: 'restoreEstateTotal',
  },
} as const satisfies Readonly<Record<RecordKind, KindActs>>;

type ActNames = (typeof KIND_ACTS)[RecordKind];
export type KindActName = Exclude<ActNames['define' | 'edit' | 'remove' | 'restore'], null>;

/** The use case checks its arguments again, and refuses what is not what its type says. */
export function argumentsOf(said: object): ArgumentsOf<KindActName> {
  return said as ArgumentsOf<KindActName>;
}

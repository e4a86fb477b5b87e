import {
  defineApplication,
  deleteApplication,
  editApplication,
  restoreApplication,
} from './application-acts.ts';
import {
  defineConsumable,
  deleteConsumable,
  editConsumable,
  moveConsumable,
  restoreConsumable,
} from './consumable-acts.ts';
import { defineAsset } from './define-asset.ts';
import {
  defineDigitalCertificate,
  deleteDigitalCertificate,
  editDigitalCertificate,
  restoreDigitalCertificate,
  revokeCertificate,
} from './digital-certificate-acts.ts';
import { deleteAsset, editAsset, restoreAsset } from './edit-asset.ts';
import {
  defineEstateTotal,
  deleteEstateTotal,
  editEstateTotal,
  restoreEstateTotal,
} from './estate-total-acts.ts';
import {
  defineNetworkLink,
  deleteNetworkLink,
  editNetworkLink,
  restoreNetworkLink,
} from './network-link-acts.ts';
import { proposeSpaceExtension } from './propose-extension.ts';
import { recordAssetEvent } from './record-asset-event.ts';
import { replaceAsset } from './replace-asset.ts';
import {
  defineStorageSpace,
  deleteStorageSpace,
  editStorageSpace,
  recordUsage,
  restoreStorageSpace,
} from './storage-space-acts.ts';
import { rejectVariation, reportVariation, verifyVariation } from './variation-acts.ts';
import {
  defineVirtualMachine,
  deleteVirtualMachine,
  editVirtualMachine,
  restoreVirtualMachine,
} from './virtual-machine-acts.ts';

/** What is done about what the office owns. */
export const INVENTORY_USE_CASES = {
  defineAsset,
  editAsset,
  deleteAsset,
  restoreAsset,
  recordAssetEvent,
  replaceAsset,
  defineVirtualMachine,
  editVirtualMachine,
  deleteVirtualMachine,
  restoreVirtualMachine,
  defineNetworkLink,
  editNetworkLink,
  deleteNetworkLink,
  restoreNetworkLink,
  defineApplication,
  editApplication,
  deleteApplication,
  restoreApplication,
  defineStorageSpace,
  editStorageSpace,
  deleteStorageSpace,
  restoreStorageSpace,
  recordUsage,
  defineDigitalCertificate,
  editDigitalCertificate,
  revokeCertificate,
  deleteDigitalCertificate,
  restoreDigitalCertificate,
  defineConsumable,
  editConsumable,
  deleteConsumable,
  restoreConsumable,
  moveConsumable,
  defineEstateTotal,
  editEstateTotal,
  deleteEstateTotal,
  restoreEstateTotal,
  reportVariation,
  verifyVariation,
  rejectVariation,
  proposeSpaceExtension,
} as const;

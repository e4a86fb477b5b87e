import type { MissingThing } from '#shared/domain/handover/assignment-readiness.ts';
import type { AssignmentState, AssignmentStep } from '#shared/domain/handover/assignment-state.ts';
import type { PurchaseState, PurchaseStep } from '#shared/domain/handover/purchase-state.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import { createFormats } from '#shared/text/formats.ts';
import { handoverLabels } from './handover-labels.ts';
import { inventoryLabels } from './inventory-labels.ts';

const formats = createFormats('en');

/** How the states of an assignment are called. @see P9-5.1-a */
export const assignmentStates = {
  requested: 'Requested',
  preparing: 'In preparation',
  accountsReady: 'Accounts created',
  delivered: 'Delivered',
  returned: 'Returned',
  cancelled: 'Cancelled',
} as const satisfies Record<AssignmentState, string>;

/** How the states of a purchase are called. @see P9-5.1-c */
export const purchaseStates = {
  requested: 'Requested',
  ordered: 'Ordered',
  received: 'Received',
  cancelled: 'Cancelled',
} as const satisfies Record<PurchaseState, string>;

/** What a step does, as in “cannot be …”. */
export const assignmentSteps = {
  edit: 'changed',
  prepare: 'prepared',
  confirmAccounts: 'confirmed in its accounts',
  deliver: 'delivered',
  return: 'returned',
  cancel: 'cancelled',
} as const satisfies Record<AssignmentStep, string>;

/** What a step does with a purchase, as in “cannot be …”. */
export const purchaseSteps = {
  edit: 'changed',
  order: 'ordered',
  receive: 'received',
  cancel: 'cancelled',
} as const satisfies Record<PurchaseStep, string>;

const ACCOUNT: Partial<Readonly<Record<string, string>>> = {
  network: 'network account',
  serviceMail: 'service e-mail',
  application: 'application',
};

/** What is missing before a delivery, in a few words. @see P9-5.1-a, P9-5.1-d */
export function missingWords(thing: MissingThing): string {
  switch (thing.what) {
    case 'asset':
      return 'a computer to be chosen';
    case 'assetUnavailable':
      return `${thing.label} is “${inventoryLabels.assetState[thing.state]}”`;
    case 'assetHeld':
      return `${thing.label} is still ${thing.holder}’s`;
    case 'item':
      return `${handoverLabels.assignmentItemType[thing.type].toLowerCase()} “${thing.text}” to be done`;
    case 'enablementWaiting':
      return `“${thing.text}” waiting for the director`;
    case 'enablementEnded':
      return `enablement “${thing.text}” not in force any more`;
    case 'networkAccount':
      return 'network account';
    case 'serviceMailAccount':
      return 'service e-mail account';
    case 'applicationAccount':
      return `account for the application ${thing.application}`;
    case 'accountLate':
      return `${ACCOUNT[thing.type] ?? 'account'} ${thing.system} created after the delivery (${formats.day(thing.createdOn)})`;
    default:
      return assertNever(thing);
  }
}

/** Why it is waited for, and what to do. @see P9-4-a, P9-5.1-a, P9-5.1-d */
export function missingReason(thing: MissingThing): string {
  switch (thing.what) {
    case 'asset':
      return 'A computer of the inventory is delivered: choose it in Edit.';
    case 'assetUnavailable':
      return 'As it is it cannot be delivered: record that it came back, or choose another one.';
    case 'assetHeld':
      return 'A computer is delivered once whoever had it has given it back.';
    case 'item':
      return 'Enablements, activations and accreditations are arranged before the delivery (P9 §5.1).';
    case 'enablementWaiting':
      return 'An enablement is authorised when the director of the area agrees (P9 §4): record it in the person’s page.';
    case 'enablementEnded':
      return 'The enablement is over or was deleted: ask for another one, or remove the line.';
    case 'networkAccount':
    case 'serviceMailAccount':
    case 'applicationAccount':
      return 'Accounts are created before the computer is delivered (P9 §5.1): record it in the person’s page.';
    case 'accountLate':
      return 'Accounts exist before the delivery (P9 §5.1): deliver from that day on.';
    default:
      return assertNever(thing);
  }
}

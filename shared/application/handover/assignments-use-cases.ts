import { deleteAssignment, editAssignment, requestAssignment, restoreAssignment } from './assignment-acts.ts';
import {
  addAssignmentItem,
  removeAssignmentItem,
  restoreAssignmentItem,
  tickAssignmentItem,
} from './assignment-item-acts.ts';
import { cancelAssignment, confirmAccounts, prepareAssignment } from './assignment-step-acts.ts';
import { deliverAssignment, returnAssignment } from './deliver-assignment.ts';
import { hireEmployee } from './hire-employee.ts';
import {
  cancelPurchase,
  deletePurchase,
  editPurchase,
  orderPurchase,
  receivePurchase,
  recordPurchaseConsultation,
  requestPurchase,
  restorePurchase,
} from './purchase-acts.ts';

/** What can be done about computers on their way to somebody, and about those to be bought. */
export const ASSIGNMENTS_USE_CASES = {
  requestAssignment,
  editAssignment,
  deleteAssignment,
  restoreAssignment,
  addAssignmentItem,
  tickAssignmentItem,
  removeAssignmentItem,
  restoreAssignmentItem,
  prepareAssignment,
  confirmAccounts,
  deliverAssignment,
  returnAssignment,
  cancelAssignment,
  hireEmployee,
  requestPurchase,
  editPurchase,
  orderPurchase,
  receivePurchase,
  cancelPurchase,
  deletePurchase,
  restorePurchase,
  recordPurchaseConsultation,
} as const;

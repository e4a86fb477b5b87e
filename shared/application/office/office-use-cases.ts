import { closeAccount, deleteAccount, editAccount, openAccount, restoreAccount } from './account-acts.ts';
import {
  defineAppointment,
  deleteAppointment,
  editAppointment,
  restoreAppointment,
} from './appointment-acts.ts';
import { defineContract, deleteContract, editContract, restoreContract } from './contract-acts.ts';
import {
  agreeEnablement,
  deleteEnablement,
  editEnablement,
  endEnablement,
  requestEnablement,
  restoreEnablement,
} from './enablement-acts.ts';
import {
  defineInhabitants,
  deleteInhabitants,
  editInhabitants,
  restoreInhabitants,
} from './inhabitants-acts.ts';
import { leavePerson } from './leave-person.ts';
import { defineOperator, deleteOperator, editOperator, restoreOperator } from './operator-acts.ts';
import { defineSupplier, deleteSupplier, editSupplier, restoreSupplier } from './supplier-acts.ts';
import {
  defineSupplierContact,
  deleteSupplierContact,
  editSupplierContact,
  restoreSupplierContact,
} from './supplier-contact-acts.ts';

/** What can be done about who does what, for whom and by which agreement. */
export const OFFICE_USE_CASES = {
  defineSupplier,
  editSupplier,
  deleteSupplier,
  restoreSupplier,
  defineSupplierContact,
  editSupplierContact,
  deleteSupplierContact,
  restoreSupplierContact,
  defineContract,
  editContract,
  deleteContract,
  restoreContract,
  defineOperator,
  editOperator,
  deleteOperator,
  restoreOperator,
  defineAppointment,
  editAppointment,
  deleteAppointment,
  restoreAppointment,
  defineInhabitants,
  editInhabitants,
  deleteInhabitants,
  restoreInhabitants,
  openAccount,
  editAccount,
  closeAccount,
  deleteAccount,
  restoreAccount,
  requestEnablement,
  editEnablement,
  agreeEnablement,
  endEnablement,
  deleteEnablement,
  restoreEnablement,
  leavePerson,
} as const;

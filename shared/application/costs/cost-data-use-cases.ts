import {
  deleteContribution,
  editContribution,
  recordContribution,
  restoreContribution,
} from './contribution-acts.ts';
import { copyExpenses } from './copy-expenses.ts';
import { deleteCorrective, restoreCorrective, setCorrective } from './corrective-acts.ts';
import { saveCostYear } from './cost-year-acts.ts';
import { deleteExpense, editExpense, recordExpense, restoreExpense } from './expense-acts.ts';
import {
  deletePcCount,
  freezePcCount,
  freezePcCounts,
  recordPcCount,
  restorePcCount,
} from './pc-count-acts.ts';
import { defineProject, deleteProject, editProject, restoreProject } from './project-acts.ts';

/** Everything that can be done with the data of costs, by name. */
export const COST_DATA_USE_CASES = {
  saveCostYear,
  defineProject,
  editProject,
  deleteProject,
  restoreProject,
  recordExpense,
  editExpense,
  deleteExpense,
  restoreExpense,
  copyExpenses,
  recordContribution,
  editContribution,
  deleteContribution,
  restoreContribution,
  setCorrective,
  deleteCorrective,
  restoreCorrective,
  freezePcCount,
  freezePcCounts,
  recordPcCount,
  deletePcCount,
  restorePcCount,
} as const;

import { defineBodyTerms, deleteBodyTerms, editBodyTerms, restoreBodyTerms } from './body-terms-acts.ts';
import { defineCalendar, deleteCalendar, editCalendar, restoreCalendar } from './calendar-acts.ts';
import { defineClosure, deleteClosure, editClosure, restoreClosure } from './closure-acts.ts';
import {
  defineEvolutionBudget,
  deleteEvolutionBudget,
  editEvolutionBudget,
  restoreEvolutionBudget,
} from './evolution-budget-acts.ts';
import { defineSavedView, deleteSavedView, editSavedView, restoreSavedView } from './saved-view-acts.ts';
import {
  defineServiceDefinition,
  deleteServiceDefinition,
  editServiceDefinition,
  restoreServiceDefinition,
} from './service-definition-acts.ts';
import {
  defineServiceLevel,
  deleteServiceLevel,
  editServiceLevel,
  restoreServiceLevel,
} from './service-level-acts.ts';
import {
  defineTextTemplate,
  deleteTextTemplate,
  editTextTemplate,
  restoreTextTemplate,
} from './text-template-acts.ts';

/** The acts that configure the office, by name. */
export const SETUP_USE_CASES = {
  defineCalendar,
  editCalendar,
  deleteCalendar,
  restoreCalendar,
  defineClosure,
  editClosure,
  deleteClosure,
  restoreClosure,
  defineServiceLevel,
  editServiceLevel,
  deleteServiceLevel,
  restoreServiceLevel,
  defineBodyTerms,
  editBodyTerms,
  deleteBodyTerms,
  restoreBodyTerms,
  defineTextTemplate,
  editTextTemplate,
  deleteTextTemplate,
  restoreTextTemplate,
  defineSavedView,
  editSavedView,
  deleteSavedView,
  restoreSavedView,
  defineEvolutionBudget,
  editEvolutionBudget,
  deleteEvolutionBudget,
  restoreEvolutionBudget,
  defineServiceDefinition,
  editServiceDefinition,
  deleteServiceDefinition,
  restoreServiceDefinition,
} as const;

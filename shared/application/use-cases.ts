import type { z } from 'zod';
import { logOpening } from './access/log-opening.ts';
import { discardNotification } from './desk/discard-notification.ts';
import { editContact } from './desk/edit-contact.ts';
import { editEscalation } from './desk/edit-escalation.ts';
import { editNotification } from './desk/edit-notification.ts';
import { markNotificationFailed } from './desk/mark-notification-failed.ts';
import { markNotificationSent } from './desk/mark-notification-sent.ts';
import { importAssets, importBodies, importPeople } from './import/import-records.ts';
import { redactValue } from './history/redact-value.ts';
import { addProcedure } from './desk/add-procedure.ts';
import { advanceEvolution } from './desk/advance-evolution.ts';
import { attachContact } from './desk/attach-contact.ts';
import { cancelContact } from './desk/cancel-contact.ts';
import { completePlannedTask } from './desk/complete-planned-task.ts';
import { decideQuote } from './desk/decide-quote.ts';
import { editEvolution } from './desk/edit-evolution.ts';
import { editImprovement } from './desk/edit-improvement.ts';
import { editOutage } from './desk/edit-outage.ts';
import { editQuote } from './desk/edit-quote.ts';
import { editSession } from './desk/edit-session.ts';
import { deleteMaterial, editMaterial, restoreMaterial } from './desk/edit-material.ts';
import { endSession } from './desk/end-session.ts';
import { escalateTicket } from './desk/escalate-ticket.ts';
import { joinImprovement } from './desk/join-improvement.ts';
import { leaveImprovement } from './desk/leave-improvement.ts';
import { moveImprovement } from './desk/move-improvement.ts';
import {
  activateServiceVariation,
  decideServiceVariation,
  editServiceVariation,
} from './desk/move-service-variation.ts';
import { proposeEvolution } from './desk/propose-evolution.ts';
import { proposeImprovement } from './desk/propose-improvement.ts';
import { proposeServiceVariation } from './desk/propose-service-variation.ts';
import { recordConsent } from './desk/record-consent.ts';
import { recordConsultation } from './desk/record-consultation.ts';
import { recordContact } from './desk/record-contact.ts';
import { recordMaterial } from './desk/record-material.ts';
import { recordOutage } from './desk/record-outage.ts';
import { recordReply } from './desk/record-reply.ts';
import { recordSession } from './desk/record-session.ts';
import { removeProcedure } from './desk/remove-procedure.ts';
import { reportOutage } from './desk/report-outage.ts';
import { restoreOutage } from './desk/restore-outage.ts';
import { sendQuote } from './desk/send-quote.ts';
import { signalMaintenance } from './desk/signal-maintenance.ts';
import { startSession } from './desk/start-session.ts';
import { takeMeasure } from './desk/take-measure.ts';
import { resolveConflict } from './history/resolve-conflict.ts';
import { settleDeletion } from './history/settle-deletion.ts';
import { undoChange } from './history/undo-change.ts';
import { loadReference } from './reference/load-reference.ts';
import { OFFICE_USE_CASES } from './office/office-use-cases.ts';
import { deletePerson } from './registry/delete-person.ts';
import { deleteSeat } from './registry/delete-seat.ts';
import { editBody } from './registry/edit-body.ts';
import { editPerson } from './registry/edit-person.ts';
import { editSeat } from './registry/edit-seat.ts';
import { registerBody } from './registry/register-body.ts';
import { registerPerson } from './registry/register-person.ts';
import { registerSeat } from './registry/register-seat.ts';
import { restorePerson } from './registry/restore-person.ts';
import { restoreSeat } from './registry/restore-seat.ts';
import { INVENTORY_USE_CASES } from './inventory/inventory-use-cases.ts';
import {
  defineBodyTerms,
  deleteBodyTerms,
  editBodyTerms,
  restoreBodyTerms,
} from './setup/body-terms-acts.ts';
import { defineCalendar, deleteCalendar, editCalendar, restoreCalendar } from './setup/calendar-acts.ts';
import { defineClosure, deleteClosure, editClosure, restoreClosure } from './setup/closure-acts.ts';
import {
  defineEvolutionBudget,
  deleteEvolutionBudget,
  editEvolutionBudget,
  restoreEvolutionBudget,
} from './setup/evolution-budget-acts.ts';
import {
  defineSavedView,
  deleteSavedView,
  editSavedView,
  restoreSavedView,
} from './setup/saved-view-acts.ts';
import {
  defineServiceDefinition,
  deleteServiceDefinition,
  editServiceDefinition,
  restoreServiceDefinition,
} from './setup/service-definition-acts.ts';
import {
  defineServiceLevel,
  deleteServiceLevel,
  editServiceLevel,
  restoreServiceLevel,
} from './setup/service-level-acts.ts';
import {
  defineTextTemplate,
  deleteTextTemplate,
  editTextTemplate,
  restoreTextTemplate,
} from './setup/text-template-acts.ts';
import { assignTicket } from './tickets/assign-ticket.ts';
import { attachFile } from './tickets/attach-file.ts';
import { cancelTicket } from './tickets/cancel-ticket.ts';
import { changeManyTickets } from './tickets/change-many-tickets.ts';
import { changeTicketBody } from './tickets/change-ticket-body.ts';
import { closeAsOutside } from './tickets/close-as-outside.ts';
import { closeTicket } from './tickets/close-ticket.ts';
import { commentTicket } from './tickets/comment-ticket.ts';
import { detachFile } from './tickets/detach-file.ts';
import { editTicket } from './tickets/edit-ticket.ts';
import { linkTickets } from './tickets/link-tickets.ts';
import { markWorkable } from './tickets/mark-workable.ts';
import { mergeTicket } from './tickets/merge-ticket.ts';
import { moveTicket } from './tickets/move-ticket.ts';
import { numberTicket } from './tickets/number-ticket.ts';
import { openAutomaticTicket } from './tickets/open-automatic-ticket.ts';
import { openTicket } from './tickets/open-ticket.ts';
import { recordFirstIntervention } from './tickets/record-first-intervention.ts';
import { recordReminder } from './tickets/record-reminder.ts';
import { recordWork } from './tickets/record-work.ts';
import { reopenTicket } from './tickets/reopen-ticket.ts';
import { resolveTicket } from './tickets/resolve-ticket.ts';
import { resumeTicket } from './tickets/resume-ticket.ts';
import { suspendTicket } from './tickets/suspend-ticket.ts';
import { takeCharge } from './tickets/take-charge.ts';
import { unlinkTickets } from './tickets/unlink-tickets.ts';
import { unmergeTicket } from './tickets/unmerge-ticket.ts';
import { closeInventoryCheck } from './inventory-check/close-inventory-check.ts';
import { recordScan } from './inventory-check/record-scan.ts';
import { settleMissing } from './inventory-check/settle-missing.ts';
import { settleScan } from './inventory-check/settle-scan.ts';
import { startInventoryCheck } from './inventory-check/start-inventory-check.ts';
import type { Decided, UseCaseContext } from './use-case.ts';
import type { ActorId } from '#shared/domain/identity.ts';

/** Everything that can be done, by name: a screen and a command line call the same. */
export const USE_CASES = {
  registerBody,
  editBody,
  registerSeat,
  editSeat,
  deleteSeat,
  restoreSeat,
  registerPerson,
  editPerson,
  deletePerson,
  restorePerson,
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
  editContact,
  editEscalation,
  editImprovement,
  editOutage,
  editQuote,
  editSession,
  recordMaterial,
  editMaterial,
  deleteMaterial,
  restoreMaterial,
  proposeServiceVariation,
  editServiceVariation,
  decideServiceVariation,
  activateServiceVariation,
  defineEvolutionBudget,
  editEvolutionBudget,
  deleteEvolutionBudget,
  restoreEvolutionBudget,
  defineServiceDefinition,
  editServiceDefinition,
  deleteServiceDefinition,
  restoreServiceDefinition,
  openAutomaticTicket,
  ...INVENTORY_USE_CASES,
  ...OFFICE_USE_CASES,
  openTicket,
  editTicket,
  commentTicket,
  attachFile,
  detachFile,
  assignTicket,
  takeCharge,
  moveTicket,
  resolveTicket,
  closeTicket,
  reopenTicket,
  cancelTicket,
  recordReminder,
  changeTicketBody,
  linkTickets,
  markWorkable,
  mergeTicket,
  recordFirstIntervention,
  recordWork,
  resumeTicket,
  suspendTicket,
  unlinkTickets,
  unmergeTicket,
  closeAsOutside,
  numberTicket,
  changeManyTickets,
  recordContact,
  attachContact,
  cancelContact,
  recordConsent,
  startSession,
  endSession,
  recordSession,
  escalateTicket,
  recordReply,
  sendQuote,
  decideQuote,
  recordConsultation,
  signalMaintenance,
  completePlannedTask,
  recordOutage,
  reportOutage,
  restoreOutage,
  addProcedure,
  removeProcedure,
  takeMeasure,
  proposeEvolution,
  advanceEvolution,
  editEvolution,
  proposeImprovement,
  moveImprovement,
  joinImprovement,
  leaveImprovement,
  markNotificationSent,
  markNotificationFailed,
  editNotification,
  discardNotification,
  startInventoryCheck,
  recordScan,
  settleScan,
  settleMissing,
  closeInventoryCheck,
  resolveConflict,
  settleDeletion,
  undoChange,
  redactValue,
  importAssets,
  importPeople,
  importBodies,
  logOpening,
  loadReference,
} as const;

/** The name of a use case. */
export type UseCaseName = keyof typeof USE_CASES;

/** What the use case of that name is called with, before its defaults are filled in. */
export type ArgumentsOf<Name extends UseCaseName> = z.input<(typeof USE_CASES)[Name]['arguments']>;

/** What the use case of that name gives. */
export type ValueOf<Name extends UseCaseName> =
  Awaited<ReturnType<(typeof USE_CASES)[Name]['decide']>> extends infer Outcome
    ? Extract<Outcome, { ok: true }> extends { readonly value: { readonly value: infer Value } }
      ? Value
      : never
    : never;

/** A use case as whoever calls it by name sees it. */
export interface NamedUseCase {
  readonly name: string;
  readonly founding: boolean;
  decide(context: UseCaseContext, actor: ActorId, args: unknown): Promise<Decided<unknown>>;
}

/**
 * Acts that nobody asks for by name: a number is written by whoever claimed it, after the claim; a file is attached by
 * whoever holds its bytes. @see X-2
 */
const UNASKED: readonly string[] = ['numberTicket', 'attachFile'] satisfies readonly UseCaseName[];

/** Whether `name` is a use case of this version that may be asked for by its name. */
export function isUseCase(name: string): name is UseCaseName {
  return Object.hasOwn(USE_CASES, name) && !UNASKED.includes(name);
}

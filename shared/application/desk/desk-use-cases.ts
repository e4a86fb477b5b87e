import { addProcedure } from './add-procedure.ts';
import { advanceEvolution } from './advance-evolution.ts';
import { attachContact } from './attach-contact.ts';
import { cancelContact } from './cancel-contact.ts';
import { completePlannedTask } from './complete-planned-task.ts';
import { decideQuote } from './decide-quote.ts';
import { discardNotification } from './discard-notification.ts';
import { editContact } from './edit-contact.ts';
import { editEscalation } from './edit-escalation.ts';
import { editEvolution } from './edit-evolution.ts';
import { editImprovement } from './edit-improvement.ts';
import { deleteMaterial, editMaterial, restoreMaterial } from './edit-material.ts';
import { editNotification } from './edit-notification.ts';
import { editPlanAction } from './edit-plan-action.ts';
import { editOutage } from './edit-outage.ts';
import { editQuote } from './edit-quote.ts';
import { editSession } from './edit-session.ts';
import { endSession } from './end-session.ts';
import { escalateTicket } from './escalate-ticket.ts';
import { joinImprovement } from './join-improvement.ts';
import { leaveImprovement } from './leave-improvement.ts';
import { markNotificationFailed } from './mark-notification-failed.ts';
import { markNotificationSent } from './mark-notification-sent.ts';
import { moveImprovement } from './move-improvement.ts';
import {
  activateServiceVariation,
  decideServiceVariation,
  editServiceVariation,
} from './move-service-variation.ts';
import { proposeEvolution } from './propose-evolution.ts';
import { proposeImprovement } from './propose-improvement.ts';
import { proposeServiceVariation } from './propose-service-variation.ts';
import { recordConsent } from './record-consent.ts';
import { recordConsultation } from './record-consultation.ts';
import { recordContact } from './record-contact.ts';
import { recordMaterial } from './record-material.ts';
import { recordOutage } from './record-outage.ts';
import { recordReply } from './record-reply.ts';
import { recordSession } from './record-session.ts';
import { removeProcedure } from './remove-procedure.ts';
import { reportOutage } from './report-outage.ts';
import { restoreOutage } from './restore-outage.ts';
import { sendQuote } from './send-quote.ts';
import { signalMaintenance } from './signal-maintenance.ts';
import { startSession } from './start-session.ts';
import { takeMeasure } from './take-measure.ts';

/** The acts on what stands around a ticket, by name. */
export const DESK_USE_CASES = {
  editContact,
  editEscalation,
  editImprovement,
  editPlanAction,
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
} as const;

import { assetKind } from './asset.ts';
import { bodyKind } from './body.ts';
import { bodyTermsKind } from './body-terms.ts';
import { calendarKind } from './calendar.ts';
import { closureKind } from './closure.ts';
import { consultationKind } from './consultation.ts';
import { contactKind } from './contact.ts';
import { continuityMeasureKind } from './continuity-measure.ts';
import { escalationKind } from './escalation.ts';
import { evolutionKind } from './evolution.ts';
import { improvementKind } from './improvement.ts';
import { notificationKind } from './notification.ts';
import { personKind } from './person.ts';
import { plannedTaskKind } from './planned-task.ts';
import { platformOutageKind } from './platform-outage.ts';
import { quoteKind } from './quote.ts';
import { remoteSessionKind } from './remote-session.ts';
import { savedViewKind } from './saved-view.ts';
import { seatKind } from './seat.ts';
import { serviceLevelKind } from './service-level-table.ts';
import { textTemplateKind } from './text-template.ts';
import { ticketEntryKind } from './ticket-entry.ts';
import { ticketKind } from './ticket.ts';
import { supplierKind } from './supplier.ts';
import { supplierContactKind } from './supplier-contact.ts';
import { contractKind } from './contract.ts';
import { operatorKind } from './operator.ts';
import { appointmentKind } from './appointment.ts';
import { inhabitantsKind } from './inhabitants.ts';
import { assetEventKind } from './asset-event.ts';
import { virtualMachineKind } from './virtual-machine.ts';
import { networkLinkKind } from './network-link.ts';
import { applicationKind } from './application.ts';
import { storageSpaceKind } from './storage-space.ts';
import { usageReadingKind } from './usage-reading.ts';
import { digitalCertificateKind } from './digital-certificate.ts';
import { accountKind } from './account.ts';
import { enablementKind } from './enablement.ts';
import { recordOpeningKind } from './record-opening.ts';
import { consumableKind } from './consumable.ts';
import { consumableMovementKind } from './consumable-movement.ts';
import { inventoryVariationKind } from './inventory-variation.ts';
import { inventoryCheckKind } from './inventory-check.ts';
import { inventoryScanKind } from './inventory-scan.ts';
import { estateTotalKind } from './estate-total.ts';
import { materialKind } from './material.ts';
import { serviceVariationKind } from './service-variation.ts';
import { serviceDefinitionKind } from './service-definition.ts';
import { evolutionBudgetKind } from './evolution-budget.ts';
import { planActionKind } from './plan-action.ts';
import { credentialPolicyKind } from './credential-policy.ts';
import { computerAssignmentKind } from './computer-assignment.ts';
import { assignmentItemKind } from './assignment-item.ts';
import { purchaseRequestKind } from './purchase-request.ts';
import { credentialHandoverKind } from './credential-handover.ts';
import { sharedCredentialKind } from './shared-credential.ts';
import { sharedCredentialChangeKind } from './shared-credential-change.ts';
import { changeNoticeKind } from './change-notice.ts';
import { emergencyEnvelopeKind } from './emergency-envelope.ts';
import { envelopeOpeningKind } from './envelope-opening.ts';
import { appointmentReviewKind } from './appointment-review.ts';
import { guidedActionKind } from './guided-action.ts';
import { outingKind } from './outing.ts';
import { onSiteReportKind } from './on-site-report.ts';
import { machineRoomKind } from './machine-room.ts';
import { machineRoomEntryKind } from './machine-room-entry.ts';
import { mediaPlanKind } from './media-plan.ts';
import { mediaChangeKind } from './media-change.ts';
import { backupPlanKind } from './backup-plan.ts';
import { backupCheckKind } from './backup-check.ts';
import { costYearKind } from './cost-year.ts';
import { projectKind } from './project.ts';
import { expenseKind } from './expense.ts';
import { contributionKind } from './contribution.ts';
import { correctiveKind } from './corrective.ts';
import { pcCountKind } from './pc-count.ts';
import { costIssueKind } from './cost-issue.ts';
import { yearlyDocumentKind } from './yearly-document.ts';
import { documentLineKind } from './document-line.ts';
import { documentIssueKind } from './document-issue.ts';
import { documentSendingKind } from './document-sending.ts';
import type { Field } from './field.ts';
import type { KindDeclaration } from './kind.ts';
import type { Kind } from './kind-name.ts';

/** Every kind of record, by name. */
export const KINDS = {
  body: bodyKind,
  seat: seatKind,
  person: personKind,
  asset: assetKind,
  calendar: calendarKind,
  closure: closureKind,
  serviceLevel: serviceLevelKind,
  bodyTerms: bodyTermsKind,
  textTemplate: textTemplateKind,
  savedView: savedViewKind,
  ticket: ticketKind,
  ticketEntry: ticketEntryKind,
  contact: contactKind,
  remoteSession: remoteSessionKind,
  escalation: escalationKind,
  quote: quoteKind,
  consultation: consultationKind,
  plannedTask: plannedTaskKind,
  platformOutage: platformOutageKind,
  continuityMeasure: continuityMeasureKind,
  evolution: evolutionKind,
  improvement: improvementKind,
  notification: notificationKind,
  supplier: supplierKind,
  supplierContact: supplierContactKind,
  contract: contractKind,
  operator: operatorKind,
  appointment: appointmentKind,
  inhabitants: inhabitantsKind,
  assetEvent: assetEventKind,
  virtualMachine: virtualMachineKind,
  networkLink: networkLinkKind,
  application: applicationKind,
  storageSpace: storageSpaceKind,
  usageReading: usageReadingKind,
  digitalCertificate: digitalCertificateKind,
  account: accountKind,
  enablement: enablementKind,
  recordOpening: recordOpeningKind,
  consumable: consumableKind,
  consumableMovement: consumableMovementKind,
  inventoryVariation: inventoryVariationKind,
  inventoryCheck: inventoryCheckKind,
  inventoryScan: inventoryScanKind,
  estateTotal: estateTotalKind,
  material: materialKind,
  serviceVariation: serviceVariationKind,
  serviceDefinition: serviceDefinitionKind,
  evolutionBudget: evolutionBudgetKind,
  planAction: planActionKind,
  credentialPolicy: credentialPolicyKind,
  computerAssignment: computerAssignmentKind,
  assignmentItem: assignmentItemKind,
  purchaseRequest: purchaseRequestKind,
  credentialHandover: credentialHandoverKind,
  sharedCredential: sharedCredentialKind,
  sharedCredentialChange: sharedCredentialChangeKind,
  changeNotice: changeNoticeKind,
  emergencyEnvelope: emergencyEnvelopeKind,
  envelopeOpening: envelopeOpeningKind,
  appointmentReview: appointmentReviewKind,
  guidedAction: guidedActionKind,
  outing: outingKind,
  onSiteReport: onSiteReportKind,
  machineRoom: machineRoomKind,
  machineRoomEntry: machineRoomEntryKind,
  mediaPlan: mediaPlanKind,
  mediaChange: mediaChangeKind,
  backupPlan: backupPlanKind,
  backupCheck: backupCheckKind,
  costYear: costYearKind,
  project: projectKind,
  expense: expenseKind,
  contribution: contributionKind,
  corrective: correctiveKind,
  pcCount: pcCountKind,
  costIssue: costIssueKind,
  yearlyDocument: yearlyDocumentKind,
  documentLine: documentLineKind,
  documentIssue: documentIssueKind,
  documentSending: documentSendingKind,
} satisfies { readonly [K in Kind]: KindDeclaration<K, Readonly<Record<string, Field>>> };

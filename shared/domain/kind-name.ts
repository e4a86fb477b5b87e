/** The kinds of record that this version knows. `kinds.ts` declares each of them. */
export type Kind =
  | 'body'
  | 'seat'
  | 'person'
  | 'asset'
  | 'calendar'
  | 'closure'
  | 'serviceLevel'
  | 'bodyTerms'
  | 'textTemplate'
  | 'savedView'
  | 'ticket'
  | 'ticketEntry'
  | 'contact'
  | 'remoteSession'
  | 'escalation'
  | 'quote'
  | 'consultation'
  | 'plannedTask'
  | 'platformOutage'
  | 'continuityMeasure'
  | 'evolution'
  | 'improvement'
  | 'notification'
  | 'supplier'
  | 'supplierContact'
  | 'contract'
  | 'operator'
  | 'appointment'
  | 'inhabitants'
  | 'assetEvent'
  | 'virtualMachine'
  | 'networkLink'
  | 'application'
  | 'storageSpace'
  | 'usageReading'
  | 'digitalCertificate'
  | 'account'
  | 'enablement'
  | 'recordOpening'
  | 'consumable'
  | 'consumableMovement'
  | 'inventoryVariation'
  | 'inventoryCheck'
  | 'inventoryScan'
  | 'estateTotal'
  | 'material'
  | 'serviceVariation'
  | 'serviceDefinition'
  | 'evolutionBudget'
  | 'planAction'
  | 'credentialPolicy'
  | 'computerAssignment'
  | 'assignmentItem'
  | 'purchaseRequest'
  | 'credentialHandover'
  | 'sharedCredential'
  | 'sharedCredentialChange'
  | 'changeNotice'
  | 'emergencyEnvelope'
  | 'envelopeOpening'
  | 'appointmentReview'
  | 'guidedAction'
  | 'outing'
  | 'onSiteReport'
  | 'machineRoom'
  | 'machineRoomEntry'
  | 'mediaPlan'
  | 'mediaChange'
  | 'backupPlan'
  | 'backupCheck'
  | 'costYear'
  | 'project'
  | 'expense'
  | 'contribution'
  | 'corrective'
  | 'pcCount'
  | 'costIssue'
  | 'yearlyDocument'
  | 'documentLine'
  | 'documentIssue'
  | 'documentSending';

/**
 * The kinds that fit in memory whole: what screens choose from, what rules are configured with, what is followed beside
 * the queue, and what the office owns.
 */
export const LISTED_KINDS = [
  'body',
  'seat',
  'person',
  'asset',
  'calendar',
  'closure',
  'serviceLevel',
  'bodyTerms',
  'textTemplate',
  'savedView',
  'escalation',
  'plannedTask',
  'evolution',
  'improvement',
  'supplier',
  'supplierContact',
  'contract',
  'operator',
  'appointment',
  'inhabitants',
  'assetEvent',
  'virtualMachine',
  'networkLink',
  'application',
  'storageSpace',
  'usageReading',
  'digitalCertificate',
  'account',
  'enablement',
  'consumable',
  'consumableMovement',
  'inventoryVariation',
  'inventoryCheck',
  'estateTotal',
  'serviceVariation',
  'serviceDefinition',
  'evolutionBudget',
  'planAction',
  'material',
  'credentialPolicy',
  'computerAssignment',
  'assignmentItem',
  'purchaseRequest',
  'credentialHandover',
  'sharedCredential',
  'sharedCredentialChange',
  'changeNotice',
  'emergencyEnvelope',
  'envelopeOpening',
  'appointmentReview',
  'guidedAction',
  'outing',
  'onSiteReport',
  'machineRoom',
  'machineRoomEntry',
  'mediaPlan',
  'mediaChange',
  'backupPlan',
  'backupCheck',
  'costYear',
  'project',
  'expense',
  'contribution',
  'corrective',
  'pcCount',
  'costIssue',
  'yearlyDocument',
  'documentLine',
  'documentIssue',
  'documentSending',
] as const satisfies readonly Kind[];

/** One of {@link LISTED_KINDS}. */
export type ListedKind = (typeof LISTED_KINDS)[number];

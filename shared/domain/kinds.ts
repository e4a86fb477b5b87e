import type { Field } from './field.ts';
import type { RecordId, Scope } from './identity.ts';
import type { FieldsOf } from './kind.ts';
import { KINDS } from './kind-declarations.ts';
import type { Kind } from './kind-name.ts';

/** The declaration of kind `K`. */
export type DeclarationOf<K extends Kind> = (typeof KINDS)[K];

/** The names of the fields of kind `K`. */
export type FieldName<K extends Kind> = keyof DeclarationOf<K>['fields'] & string;

/** The fields of kind `K` that can be looked up by value. */
export type IndexOf<K extends Kind> = DeclarationOf<K>['indexes'][number];

/** A record of kind `K` as it is shown: one value for each field, the winner where several stand. */
export type RecordOf<K extends Kind> = FieldsOf<DeclarationOf<K>> & {
  readonly kind: K;
  readonly id: RecordId<K>;
  readonly scope: Scope;
  /** Hidden by a tombstone; can be restored. */
  readonly deleted: boolean;
};

/** A body. */
export type Body = RecordOf<'body'>;
/** A seat of a body. */
export type Seat = RecordOf<'seat'>;
/** A person. */
export type Person = RecordOf<'person'>;
/** A ticket. */
export type Ticket = RecordOf<'ticket'>;
/** A line of a ticket's timeline. */
export type TicketEntry = RecordOf<'ticketEntry'>;
/** A device. */
export type Asset = RecordOf<'asset'>;
/** A version of a body’s service hours. */
export type Calendar = RecordOf<'calendar'>;
/** Days on which an office is closed. */
export type Closure = RecordOf<'closure'>;
/** A version of what a body was promised. */
export type ServiceLevel = RecordOf<'serviceLevel'>;
/** A version of the terms on which a body is served. */
export type BodyTerms = RecordOf<'bodyTerms'>;
/** A ready text. */
export type TextTemplate = RecordOf<'textTemplate'>;
/** A kept view of the queue. */
export type SavedView = RecordOf<'savedView'>;
/** A contact with whoever asks. */
export type Contact = RecordOf<'contact'>;
/** A session of remote assistance. */
export type RemoteSession = RecordOf<'remoteSession'>;
/** A ticket handed to others. */
export type Escalation = RecordOf<'escalation'>;
/** Costs said in advance. */
export type Quote = RecordOf<'quote'>;
/** A discussion with the director. */
export type Consultation = RecordOf<'consultation'>;
/** Maintenance to be planned. */
export type PlannedTask = RecordOf<'plannedTask'>;
/** A platform of others that does not work. */
export type PlatformOutage = RecordOf<'platformOutage'>;
/** What was done for a proceeding. */
export type ContinuityMeasure = RecordOf<'continuityMeasure'>;
/** Evolutive work. */
export type Evolution = RecordOf<'evolution'>;
/** A request for improvement. */
export type Improvement = RecordOf<'improvement'>;
/** A message to whoever asked. */
export type Notification = RecordOf<'notification'>;
/** A supplier. */
export type Supplier = RecordOf<'supplier'>;
/** Whom to ask for at a supplier. */
export type SupplierContact = RecordOf<'supplierContact'>;
/** A contract. */
export type Contract = RecordOf<'contract'>;
/** What a person may do at consoles. */
export type Operator = RecordOf<'operator'>;
/** An appointment to an office. */
export type Appointment = RecordOf<'appointment'>;
/** An event of an asset’s life. */
export type AssetEvent = RecordOf<'assetEvent'>;
/** A virtual machine. */
export type VirtualMachine = RecordOf<'virtualMachine'>;
/** An application. */
export type Application = RecordOf<'application'>;
/** A mailbox or a space on a server. */
export type StorageSpace = RecordOf<'storageSpace'>;
/** How much of a space was used. */
export type UsageReading = RecordOf<'usageReading'>;
/** A certificate. */
export type DigitalCertificate = RecordOf<'digitalCertificate'>;
/** An account. */
export type Account = RecordOf<'account'>;
/** Leave to use something. */
export type Enablement = RecordOf<'enablement'>;
/** Something that is used up. */
export type Consumable = RecordOf<'consumable'>;
/** A movement of a stock. */
export type ConsumableMovement = RecordOf<'consumableMovement'>;
/** A reported change. */
export type InventoryVariation = RecordOf<'inventoryVariation'>;
/** A round through a room. */
export type InventoryCheck = RecordOf<'inventoryCheck'>;
/** A label that was read. */
export type InventoryScan = RecordOf<'inventoryScan'>;
/** A dated figure. */
export type EstateTotal = RecordOf<'estateTotal'>;
/** Material used for a ticket. */
export type Material = RecordOf<'material'>;
/** A change of the service. */
export type ServiceVariation = RecordOf<'serviceVariation'>;
/** What a body can spend. */
export type EvolutionBudget = RecordOf<'evolutionBudget'>;
/** An action of the plan. */
export type PlanAction = RecordOf<'planAction'>;
/** Rules for credentials. */
export type CredentialPolicy = RecordOf<'credentialPolicy'>;
/** A computer on its way to somebody. */
export type ComputerAssignment = RecordOf<'computerAssignment'>;
/** A line of an assignment’s checklist. */
export type AssignmentItem = RecordOf<'assignmentItem'>;
/** Computers to be bought. */
export type PurchaseRequest = RecordOf<'purchaseRequest'>;
/** A hand-over of credentials. */
export type CredentialHandover = RecordOf<'credentialHandover'>;
/** A credential that several use. */
export type SharedCredential = RecordOf<'sharedCredential'>;
/** A change of such a credential. */
export type SharedCredentialChange = RecordOf<'sharedCredentialChange'>;
/** A colleague to be told of it. */
export type ChangeNotice = RecordOf<'changeNotice'>;
/** A sealed envelope for emergencies. */
export type EmergencyEnvelope = RecordOf<'emergencyEnvelope'>;
/** An opening of such an envelope. */
export type EnvelopeOpening = RecordOf<'envelopeOpening'>;
/** A yearly look at an appointment. */
export type AppointmentReview = RecordOf<'appointmentReview'>;
/** What a municipal contact did on site. */
export type GuidedAction = RecordOf<'guidedAction'>;
/** A technician’s planned travel. */
export type Outing = RecordOf<'outing'>;
/** An intervention report. */
export type OnSiteReport = RecordOf<'onSiteReport'>;
/** A room with servers. */
export type MachineRoom = RecordOf<'machineRoom'>;
/** An entry into a machine room. */
export type MachineRoomEntry = RecordOf<'machineRoomEntry'>;
/** A rotation of backup media. */
export type MediaPlan = RecordOf<'mediaPlan'>;
/** A change of a backup’s medium. */
export type MediaChange = RecordOf<'mediaChange'>;
/** A backup that is looked at every day. */
export type BackupPlan = RecordOf<'backupPlan'>;
/** The look at a backup on a day. */
export type BackupCheck = RecordOf<'backupCheck'>;
/** How the costs of a year are divided. */
export type CostYear = RecordOf<'costYear'>;
/** A project that bodies take part in. */
export type Project = RecordOf<'project'>;
/** Something that the bodies pay for together. */
export type Expense = RecordOf<'expense'>;
/** Money that others gave. */
export type Contribution = RecordOf<'contribution'>;
/** What a body’s share is multiplied by. */
export type Corrective = RecordOf<'corrective'>;
/** A frozen count of computers. */
export type PcCount = RecordOf<'pcCount'>;
/** A split that was sent out. */
export type CostIssue = RecordOf<'costIssue'>;
/** One of the three documents of a year. */
export type YearlyDocument = RecordOf<'yearlyDocument'>;
/** A line of a yearly document. */
export type DocumentLine = RecordOf<'documentLine'>;
/** An edition of a yearly document. */
export type DocumentIssue = RecordOf<'documentIssue'>;
/** That an edition was sent to a body. */
export type DocumentSending = RecordOf<'documentSending'>;

/** Whether `name` is a kind that this version knows. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(KINDS, name);
}

/** The declared fields of a kind, as a plain table. */
export function fieldsOf(kind: Kind): Readonly<Record<string, Field>> {
  return KINDS[kind].fields;
}

import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import type { JsonObject, JsonValue } from '#shared/domain/json.ts';
import type { SyncRow } from '#shared/replica/replica-store.ts';

/** A record as it is kept: one row, whatever its history. */
export interface RecordRow {
  readonly id: string;
  /** Only for kinds that this version does not know. */
  readonly kind?: string;
  readonly scope: Scope;
  /** The fields that hold something, for records that are shown: indexes look in here alone. */
  readonly row?: JsonObject;
  /** The same for a deleted record: out of the indexes' sight. */
  readonly hidden?: JsonObject;
  /** Its merge state and the changes that touched it (`state-codec.ts`). */
  readonly state: string;
  readonly digest: string;
  /** When it was last written, UTC milliseconds. */
  readonly at: number;
  /** 1 while concurrent values, or a deletion of what somebody edited, wait to be looked at. */
  readonly contested?: 1;
}

/** Consecutive changes of one stream: a change made here has a run of its own, received ones come packed. */
export interface ChangeRun {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  readonly first: number;
  readonly count: number;
  /** The replicas that the lines name by place. */
  readonly replicas: readonly ReplicaId[];
  /** One line for each change, as in a segment. */
  readonly lines: string;
}

/** How far a stream has been applied. */
export interface PositionRow {
  readonly scope: Scope;
  readonly replica: ReplicaId;
  readonly n: number;
}

/** The sum of a scope's records. */
export interface ChecksumRow {
  readonly scope: Scope;
  readonly sum: string;
}

/** Something kept under a name: the ledger, a preference, a draft. */
export interface NamedRow {
  readonly key: string;
  readonly value: JsonValue;
  /** When it was written, UTC milliseconds. */
  readonly at: number;
}

/** Something that the synchronisation keeps, without the bytes of the file that it may stand for. */
export type SyncValueRow = Omit<SyncRow, 'bytes'>;

/** The bytes of such a file: apart, so that looking at what there is does not read them. */
export interface SyncBytesRow extends Pick<SyncRow, 'area' | 'key'> {
  readonly bytes: Uint8Array;
}

/** A part of the list index as it was last kept. */
export interface IndexPartRow {
  readonly part: string;
  readonly content: unknown;
}

/** One step of the archive's schema: tables added, or given other indexes. */
export interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}

/** Where records of kinds that this version does not know are kept. */
export const OTHER_KINDS = 'otherKinds';

/**
 * The steps from an empty database to the present one. A step that was released is never edited: what changes is a new
 * step, tested from the one before.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      body: 'id',
      seat: 'id, row.bodyId',
      person: 'id, row.bodyId, row.consoleRole',
      ticket: 'id, row.bodyId, row.requesterId, row.operatorId, row.openedAt',
      ticketEntry: 'id, row.ticketId',
      [OTHER_KINDS]: '[kind+id]',
      changes: '[scope+replica+first]',
      positions: '[scope+replica]',
      checksums: 'scope',
      meta: 'key',
      drafts: 'key',
      preferences: 'key',
      listIndex: 'part',
    },
  },
  {
    version: 2,
    stores: {
      ticket: 'id, row.bodyId, row.requesterId, row.operatorId, row.openedAt, row.number',
      syncRows: '[area+key]',
      syncBytes: '[area+key]',
    },
  },
  {
    version: 3,
    stores: {
      body: 'id, contested',
      seat: 'id, row.bodyId, contested',
      person: 'id, row.bodyId, row.consoleRole, contested',
      ticket: 'id, row.bodyId, row.requesterId, row.operatorId, row.openedAt, row.number, contested',
    },
  },
  {
    version: 4,
    stores: { positions: '[scope+replica], replica' },
  },
  {
    version: 5,
    stores: {
      asset: 'id, row.bodyId, row.holderId, contested',
      calendar: 'id, row.bodyId, contested',
      closure: 'id, row.bodyId, contested',
      serviceLevel: 'id, row.bodyId, contested',
      bodyTerms: 'id, row.bodyId, contested',
      textTemplate: 'id, contested',
      savedView: 'id, contested',
      contact: 'id, row.bodyId, row.ticketId, row.personId, contested',
      remoteSession: 'id, row.ticketId, contested',
      escalation: 'id, row.ticketId, contested',
      quote: 'id, row.ticketId, contested',
      consultation: 'id, row.ticketId, contested',
      plannedTask: 'id, row.ticketId, row.team, contested',
      platformOutage: 'id, row.ticketId, contested',
      continuityMeasure: 'id, row.outageId, contested',
      evolution: 'id, row.bodyId, row.ticketId, contested',
      improvement: 'id, row.bodyId, row.ticketId, contested',
      notification: 'id, row.ticketId, row.state, contested',
    },
  },
  {
    version: 6,
    stores: {
      ticket:
        'id, row.bodyId, row.requesterId, row.operatorId, row.assetId, row.openedAt, row.number, row.automaticKey, contested',
      supplier: 'id, contested',
      supplierContact: 'id, row.supplierId, contested',
      contract: 'id, row.supplierId, contested',
      operator: 'id, row.personId, contested',
      appointment: 'id, row.bodyId, row.personId, contested',
      inhabitants: 'id, row.bodyId, contested',
      assetEvent: 'id, row.assetId',
      virtualMachine: 'id, row.bodyId, contested',
      networkLink: 'id, row.bodyId, contested',
      application: 'id, row.supplierId, contested',
      storageSpace: 'id, row.bodyId, row.holderId, contested',
      usageReading: 'id, row.spaceId',
      digitalCertificate: 'id, row.bodyId, row.holderId, contested',
      account: 'id, row.bodyId, row.personId, contested',
      enablement: 'id, row.bodyId, row.personId, contested',
      recordOpening: 'id, row.openedId',
      consumable: 'id, row.bodyId, contested',
      consumableMovement: 'id, row.consumableId',
      inventoryVariation: 'id, row.bodyId, row.assetId, contested',
      inventoryCheck: 'id, row.bodyId, contested',
      inventoryScan: 'id, row.checkId',
      estateTotal: 'id, row.bodyId, contested',
      material: 'id, row.ticketId, contested',
      serviceVariation: 'id, row.bodyId, contested',
      serviceDefinition: 'id, contested',
      evolutionBudget: 'id, row.bodyId, contested',
      planAction: 'id, contested',
    },
  },
  {
    version: 7,
    stores: {
      consultation: 'id, row.ticketId, row.purchaseId, contested',
      credentialPolicy: 'id, row.bodyId, contested',
      computerAssignment: 'id, row.bodyId, row.personId, row.assetId, row.ticketId, contested',
      assignmentItem: 'id, row.assignmentId, contested',
      purchaseRequest: 'id, row.bodyId, contested',
      credentialHandover: 'id, row.bodyId, row.personId, row.number, row.assignmentId, contested',
      sharedCredential: 'id, row.bodyId, contested',
      sharedCredentialChange: 'id, row.sharedCredentialId',
      changeNotice: 'id, row.changeId, row.personId, contested',
      emergencyEnvelope: 'id, row.bodyId, contested',
      envelopeOpening: 'id, row.envelopeId',
      appointmentReview: 'id, row.appointmentId',
    },
  },
  {
    version: 8,
    stores: {
      material: 'id, row.ticketId, row.reportId, contested',
      guidedAction: 'id, row.bodyId, row.ticketId, row.byId, contested',
      outing: 'id, row.bodyId, row.technicianId, contested',
      onSiteReport: 'id, row.bodyId, row.technicianId, row.number, row.outingId, contested',
      machineRoom: 'id, row.bodyId, contested',
      machineRoomEntry: 'id, row.bodyId, row.roomId, row.ticketId, contested',
      mediaPlan: 'id, row.bodyId, contested',
      mediaChange: 'id, row.bodyId, row.planId, contested',
      backupPlan: 'id, row.bodyId, contested',
      backupCheck: 'id, row.bodyId, row.planId, contested',
      costYear: 'id, contested',
      project: 'id, contested',
      expense: 'id, row.projectId, row.contractId, row.lineId, contested',
      contribution: 'id, row.expenseId, row.projectId, contested',
      corrective: 'id, row.bodyId, contested',
      pcCount: 'id, row.bodyId, contested',
      costIssue: 'id',
      yearlyDocument: 'id, contested',
      documentLine: 'id, row.documentId, row.contractId, row.projectId, contested',
      documentIssue: 'id, row.documentId',
      documentSending: 'id, row.documentId, row.bodyId, contested',
    },
  },
];

import type { Catalogue } from '#shared/text/catalogue.ts';

/** The English names of the fields of the records that stand around a ticket. */
export const deskFieldNames: Pick<
  Catalogue['fieldNames'],
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
> = {
  contact: {
    bodyId: 'Body',
    ticketId: 'Ticket',
    at: 'Date and time',
    by: 'Recorded by',
    channel: 'Channel',
    direction: 'Direction',
    personId: 'Person',
    personName: 'Name',
    reachedAt: 'Contact details',
    reason: 'Reason for the call',
    note: 'Note',
    cancelledBecause: 'Why it was cancelled',
    redacted: 'Redactions',
  },
  remoteSession: {
    ticketId: 'Ticket',
    operatorId: 'Operator',
    assetId: 'Device',
    consentBy: 'Consent given by',
    consentAt: 'Time of consent',
    estimateMinutes: 'Estimate in minutes',
    startedAt: 'Start',
    endedAt: 'End',
  },
  escalation: {
    ticketId: 'Ticket',
    target: 'Handed to',
    sentAt: 'Sent',
    by: 'Sent by',
    reference: 'Reference',
    plannedMode: 'Planned way',
    plannedDay: 'Planned day',
    reply: 'Reply',
    repliedAt: 'Replied',
  },
  quote: {
    ticketId: 'Ticket',
    by: 'Prepared by',
    options: 'Options',
    sentAt: 'Sent',
    decision: 'Decision',
    decidedBy: 'Decided by',
    decidedAt: 'Decided',
  },
  consultation: {
    ticketId: 'Ticket',
    day: 'Day',
    by: 'Recorded by',
    participants: 'Participants',
    options: 'Options examined',
    decision: 'Decision',
  },
  plannedTask: {
    ticketId: 'Ticket',
    team: 'Team',
    title: 'Task',
    note: 'Note',
    by: 'Signalled by',
    signalledAt: 'Signalled',
    doneAt: 'Done',
  },
  platformOutage: {
    ticketId: 'Ticket',
    platform: 'Platform',
    owner: 'Owner',
    detectedAt: 'Detected',
    reportedAt: 'Reported',
    ownerContact: 'Owner’s contact',
    reference: 'Reference',
    restoredAt: 'Restored',
    procedures: 'Proceedings hit',
  },
  continuityMeasure: {
    outageId: 'Outage',
    procedure: 'Proceeding',
    measure: 'Measure',
    projectOfficer: 'Project officer',
    day: 'Day',
    note: 'Note',
  },
  evolution: {
    bodyId: 'Body',
    ticketId: 'Ticket',
    subject: 'Subject',
    description: 'Description',
    origin: 'Origin',
    state: 'State',
    stage: 'Stage of design',
    projectReference: 'Project',
    quoteCents: 'Amount of the quote',
    quoteSentAt: 'Quote sent',
    approvedBy: 'Approved by',
    approvedAt: 'Approved',
    plannedFrom: 'Agreed start',
    plannedTo: 'Agreed end',
    by: 'Recorded by',
    proposedAt: 'Proposed',
  },
  improvement: {
    bodyId: 'Body',
    ticketId: 'Ticket',
    subject: 'Subject',
    description: 'Description',
    state: 'State',
    adherents: 'Bodies that join',
    by: 'Recorded by',
    proposedAt: 'Proposed',
  },
  notification: {
    ticketId: 'Ticket',
    type: 'Type',
    preparedAt: 'Prepared',
    by: 'Prepared by',
    recipient: 'Recipient',
    subject: 'Subject',
    text: 'Text',
    state: 'State',
    sentAt: 'Sent',
    failure: 'Error',
    redacted: 'Redactions',
  },
};

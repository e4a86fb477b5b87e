import type { Catalogue } from '#shared/text/catalogue.ts';

/** The English names of the closed lists around a ticket. */
export const deskLabels: Pick<
  Catalogue['labels'],
  | 'solutionMode'
  | 'ticketCategory'
  | 'malfunctionArea'
  | 'outsideMatter'
  | 'deviceType'
  | 'profile'
  | 'queuePriority'
  | 'contactDirection'
  | 'plannedMode'
  | 'quoteDecision'
  | 'evolutionOrigin'
  | 'designStage'
  | 'evolutionState'
  | 'improvementState'
  | 'continuityMeasure'
  | 'notificationType'
  | 'notificationState'
  | 'templateType'
> = {
  solutionMode: {
    phone: 'Telephone',
    remoteAssistance: 'Remote assistance',
    onSite: 'On site',
    municipalContact: 'Municipal contact',
    supplier: 'Supplier',
  },
  ticketCategory: {
    workstation: 'Workstation',
    infrastructure: 'Infrastructure',
    systems: 'Systems',
    applications: 'Applications',
    connectivity: 'Connectivity',
    other: 'Other',
  },
  malfunctionArea: {
    software: 'software',
    hardware: 'hardware',
    procurementPlatform: 'e-procurement platforms',
  },
  outsideMatter: {
    consumables: 'Consumables',
    telephony: 'Telephony',
    personalDevices: 'Personal devices',
  },
  deviceType: {
    workstation: 'Desktop PC',
    laptop: 'Laptop',
    tablet: 'Tablet',
    smartphone: 'Smartphone',
    monitor: 'Monitor',
    printer: 'Printer',
    personalPrinter: 'Personal printer',
    networkPrinter: 'Network printer',
    multifunction: 'Floor multifunction printer',
    scanner: 'Scanner',
    server: 'Physical server',
    physicalNode: 'Physical node',
    storageArray: 'SAN',
    networkStorage: 'NAS',
    network: 'Network equipment',
    switch: 'Switch',
    router: 'Router',
    firewall: 'Firewall',
    accessPoint: 'Access point',
    fibreNetwork: 'Fibre network',
    ups: 'UPS',
    phoneSystem: 'Telephone exchange',
    phone: 'Telephone',
    videoSurveillance: 'Video surveillance',
    attendanceReader: 'Attendance reader',
    frankingMachine: 'Franking machine',
    satisfactionTerminal: 'Satisfaction terminal',
    machineRoom: 'Machine room',
    software: 'Software',
    website: 'Site or portal',
    other: 'Other',
  },
  profile: {
    minimal: 'MINIMAL',
    basic: 'BASIC',
    pro: 'PRO',
    enterprise: 'ENTERPRISE',
  },
  queuePriority: {
    none: 'NONE',
    base: 'BASE',
    medium: 'MEDIUM',
    high: 'HIGH',
  },
  contactDirection: {
    incoming: 'Incoming',
    outgoing: 'Outgoing',
  },
  plannedMode: {
    remote: 'Remote',
    onSite: 'On site',
  },
  quoteDecision: {
    repair: 'Repair',
    replacement: 'Replacement',
    work: 'Work',
    rejected: 'Rejected',
  },
  evolutionOrigin: {
    bodyRequest: 'Asked for by the body',
    improvementProposal: 'Proposals of improvement',
    reEngineering: 'Re-engineering',
    newServices: 'New services',
  },
  designStage: {
    preliminary: 'Preliminary design',
    definitive: 'Definitive design',
    executive: 'Executive design',
  },
  evolutionState: {
    requested: 'Requested',
    designed: 'Design',
    quoteSent: 'Quote sent',
    approved: 'Approved',
    rejected: 'Rejected',
    running: 'Running',
    accepted: 'Accepted',
  },
  improvementState: {
    proposed: 'Proposed',
    underReview: 'Under review',
    accepted: 'Accepted',
    planned: 'Planned',
    done: 'Done',
    rejected: 'Rejected',
  },
  continuityMeasure: {
    termsSuspended: 'Terms suspended',
    sessionPostponed: 'Session postponed',
    otherMeasure: 'Other measure',
  },
  notificationType: {
    received: 'Received',
    takenInCharge: 'Taken in charge',
    update: 'Update',
    closed: 'Closed',
  },
  notificationState: {
    toSend: 'To send',
    sent: 'Sent',
    failed: 'Failed',
  },
  templateType: {
    ticket: 'Ready ticket',
    reply: 'Ready answer',
  },
};

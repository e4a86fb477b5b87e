import type { DeviceType } from '#shared/domain/asset.ts';
import type { Profile, QueuePriority } from '#shared/domain/body-terms.ts';
import type { ContactDirection } from '#shared/domain/contact.ts';
import type { ContinuityMeasureType } from '#shared/domain/continuity-measure.ts';
import type { PlannedMode } from '#shared/domain/escalation.ts';
import type { DesignStage, EvolutionOrigin, EvolutionState } from '#shared/domain/evolution.ts';
import type { ImprovementState } from '#shared/domain/improvement.ts';
import type { NotificationState, NotificationType } from '#shared/domain/notification.ts';
import type { QuoteDecision } from '#shared/domain/quote.ts';
import type { TemplateType } from '#shared/domain/text-template.ts';
import type { MalfunctionArea, OutsideMatter, SolutionMode, TicketCategory } from '#shared/domain/ticket.ts';

/** What the console calls the cases of the closed lists around a ticket: labels of the trade. @see X-9 */
export const deskLabels = {
  solutionMode: {
    phone: 'Telefono',
    remoteAssistance: 'Teleassistenza',
    onSite: 'On site',
    municipalContact: 'Referente comunale',
    supplier: 'Fornitore',
  } satisfies Record<SolutionMode, string>,
  ticketCategory: {
    workstation: 'Postazione di lavoro',
    infrastructure: 'Infrastruttura',
    systems: 'Sistemistica',
    applications: 'Applicativi',
    connectivity: 'Connettività',
    other: 'Altro',
  } satisfies Record<TicketCategory, string>,
  malfunctionArea: {
    software: 'sw',
    hardware: 'hw',
    procurementPlatform: 'piattaforme di e-procurement',
  } satisfies Record<MalfunctionArea, string>,
  outsideMatter: {
    consumables: 'Consumabili',
    telephony: 'Telefonia',
    personalDevices: 'Dispositivi personali',
  } satisfies Record<OutsideMatter, string>,
  deviceType: {
    workstation: 'PC fisso',
    laptop: 'Portatile',
    tablet: 'Tablet',
    smartphone: 'Smartphone',
    monitor: 'Monitor',
    printer: 'Stampante',
    personalPrinter: 'Stampante personale',
    networkPrinter: 'Stampante di rete',
    multifunction: 'Multifunzione di piano/area',
    scanner: 'Scanner',
    server: 'Server fisico',
    physicalNode: 'Nodo fisico',
    storageArray: 'SAN',
    networkStorage: 'NAS',
    network: 'Apparato di rete',
    switch: 'Switch',
    router: 'Router',
    firewall: 'Firewall',
    accessPoint: 'Access point',
    fibreNetwork: 'Rete in fibra',
    ups: 'UPS',
    phoneSystem: 'Centrale telefonica',
    phone: 'Telefono',
    videoSurveillance: 'Videosorveglianza',
    attendanceReader: 'Rilevatore presenze',
    frankingMachine: 'Affrancatrice',
    satisfactionTerminal: 'Terminale di gradimento',
    machineRoom: 'Sala CED',
    software: 'Software',
    website: 'Sito o portale',
    other: 'Altro',
  } satisfies Record<DeviceType, string>,
  profile: {
    minimal: 'MINIMAL',
    basic: 'BASIC',
    pro: 'PRO',
    enterprise: 'ENTERPRISE',
  } satisfies Record<Profile, string>,
  queuePriority: {
    none: 'NESSUNA',
    base: 'BASE',
    medium: 'MEDIA',
    high: 'ALTA',
  } satisfies Record<QueuePriority, string>,
  contactDirection: {
    incoming: 'In entrata',
    outgoing: 'In uscita',
  } satisfies Record<ContactDirection, string>,
  plannedMode: {
    remote: 'Remoto',
    onSite: 'On site',
  } satisfies Record<PlannedMode, string>,
  quoteDecision: {
    repair: 'Riparazione',
    replacement: 'Sostituzione',
    work: 'Lavoro',
    rejected: 'Respinto',
  } satisfies Record<QuoteDecision, string>,
  evolutionOrigin: {
    bodyRequest: 'Specifiche richieste da parte dell’Amministrazione Comunale',
    improvementProposal: 'Proposte migliorative',
    reEngineering: 'Re-engineering',
    newServices: 'Implementazione di nuovi servizi',
  } satisfies Record<EvolutionOrigin, string>,
  designStage: {
    preliminary: 'Progettazione preliminare',
    definitive: 'Progettazione definitiva',
    executive: 'Progettazione esecutiva',
  } satisfies Record<DesignStage, string>,
  evolutionState: {
    requested: 'Richiesta',
    designed: 'Progetto',
    quoteSent: 'Preventivo inviato',
    approved: 'Approvato',
    rejected: 'Respinto',
    running: 'In esecuzione',
    accepted: 'Collaudato',
  } satisfies Record<EvolutionState, string>,
  improvementState: {
    proposed: 'Proposta',
    underReview: 'In valutazione',
    accepted: 'Accolta',
    planned: 'Pianificata',
    done: 'Realizzata',
    rejected: 'Respinta',
  } satisfies Record<ImprovementState, string>,
  continuityMeasure: {
    termsSuspended: 'Sospensione dei termini',
    sessionPostponed: 'Rinvio seduta',
    otherMeasure: 'Altra misura',
  } satisfies Record<ContinuityMeasureType, string>,
  notificationType: {
    received: 'Ricevuta',
    takenInCharge: 'Presa in carico',
    update: 'Aggiornamento',
    closed: 'Chiusura',
  } satisfies Record<NotificationType, string>,
  notificationState: {
    toSend: 'Da inviare',
    sent: 'Inviata',
    failed: 'Errore',
  } satisfies Record<NotificationState, string>,
  templateType: {
    ticket: 'Ticket pronto',
    reply: 'Risposta pronta',
  } satisfies Record<TemplateType, string>,
} as const;

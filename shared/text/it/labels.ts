import type { BodyType } from '#shared/domain/body.ts';
import type { Kind } from '#shared/domain/kind-name.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import type { SeatType } from '#shared/domain/seat.ts';
import type { EntryType, Visibility } from '#shared/domain/ticket-entry.ts';
import type {
  CallReason,
  Channel,
  Outcome,
  Team,
  TicketPriority,
  TicketState,
} from '#shared/domain/ticket.ts';

/** What the console calls each case of the domain's closed lists: labels of the trade, not to be reworded. @see X-9 */
export const labels = {
  kind: {
    body: 'Ente',
    seat: 'Sede',
    person: 'Persona',
    ticket: 'Ticket',
    ticketEntry: 'Voce del ticket',
  } satisfies Record<Kind, string>,
  bodyType: {
    province: 'Provincia',
    union: 'Unione di Comuni',
    municipality: 'Comune',
    external: 'Ente esterno',
  } satisfies Record<BodyType, string>,
  seatType: { main: 'Principale', secondary: 'Secondaria' } satisfies Record<SeatType, string>,
  consoleRole: {
    ictManager: 'Responsabile ICT',
    ictTechnician: 'Tecnico ICT',
    municipalContact: 'Referente comunale',
    exportManager: 'Responsabile (esportazioni)',
    externalSupplier: 'Fornitore esterno',
    user: 'Utente (sola consultazione)',
  } satisfies Record<ConsoleRole, string>,
  ticketState: {
    opened: 'Aperto',
    received: 'Ricevuto',
    takenInCharge: 'Preso in carico',
    inProgress: 'In lavorazione',
    waitingCustomer: 'In attesa cliente',
    waitingSupplier: 'In attesa fornitore',
    waitingQuoteApproval: 'In attesa approvazione preventivo',
    resolved: 'Risolto',
    closed: 'Chiuso',
    reopened: 'Riaperto',
    cancelled: 'Annullato',
  } satisfies Record<TicketState, string>,
  ticketPriority: { low: 'BASSA', medium: 'MEDIA', high: 'ALTA' } satisfies Record<TicketPriority, string>,
  callReason: {
    fault: 'Guasto',
    anomaly: 'Anomalia',
    usageSupport: "Supporto all'uso",
    installationSupport: 'Supporto per installazioni e aggiornamenti',
    usageInsight: "Approfondimento sull'utilizzo",
    consulting: 'Consulenza',
    changeWithoutFault: 'Modifica non da guasto',
    improvement: 'Richiesta di miglioramento',
    sitePublishing: 'Pubblicazione sito',
    platformMalfunction: 'Malfunzionamento piattaforma',
  } satisfies Record<CallReason, string>,
  channel: {
    email: 'E-mail',
    phone: 'Telefono',
    portal: 'Portale',
    remoteAssistance: 'Teleassistenza',
    chat: 'Chat',
    inPerson: 'Di persona',
    municipalContact: 'Referente comunale',
    pec: 'PEC',
  } satisfies Record<Channel, string>,
  team: {
    helpDesk: 'Team Help Desk',
    operation: 'Team Operation',
    projects: 'Team Progetti',
  } satisfies Record<Team, string>,
  outcome: {
    positive: 'Concluso positivamente',
    negative: 'Concluso negativamente',
  } satisfies Record<Outcome, string>,
  entryType: {
    comment: 'Commento',
    transition: 'Cambio di stato',
    assignment: 'Assegnazione',
    reminder: 'Sollecito',
    undo: 'Ripristino',
    attachment: 'Allegato',
    detachment: 'Allegato tolto',
  } satisfies Record<EntryType, string>,
  visibility: {
    internal: 'Solo per l’ufficio',
    public: 'Visibile al richiedente',
  } satisfies Record<Visibility, string>,
} as const;

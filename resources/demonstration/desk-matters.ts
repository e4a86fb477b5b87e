import type { DesignStage, EvolutionOrigin } from '#shared/domain/evolution.ts';
import type { PlannedMode } from '#shared/domain/escalation.ts';
import type { ImprovementState } from '#shared/domain/improvement.ts';
import type { QUOTE_CHOICES, QuoteDecision } from '#shared/domain/quote.ts';
import type { CallReason, SolutionMode, Team } from '#shared/domain/ticket.ts';

/** Something that a body asks for, so many working days before the demonstration ends. */
interface Asked {
  readonly daysBefore: number;
  /** Of the association's bodies, by their place. */
  readonly body: number;
}

/** An improvement, the bodies that join it, and how far it got. */
export interface DemonstrationImprovement extends Asked {
  readonly subject: string;
  readonly description: string;
  readonly adherents: readonly number[];
  readonly moves: readonly ImprovementState[];
}

/** Evolutive work: what each step that it took was taken with. */
export interface DemonstrationEvolution extends Asked {
  readonly subject: string;
  readonly description: string;
  readonly origin: EvolutionOrigin;
  readonly design: { readonly stage: DesignStage; readonly projectReference: string } | null;
  readonly quoteCents: number | null;
  readonly approvedBy: string | null;
}

/** A contact of no ticket yet. */
export interface DemonstrationContact extends Asked {
  readonly reason: CallReason;
  readonly note: string;
  /** Whether whoever called is registered. */
  readonly isRegistered: boolean;
}

/** A ticket handed over. The planned day comes so many days after the demonstration ends. */
export interface DemonstrationEscalation {
  readonly target: string;
  readonly reference: string | null;
  readonly plannedMode: PlannedMode | null;
  readonly plannedInDays: number | null;
  readonly reply: string | null;
  readonly resumes: boolean;
}

/** A quote, and what was decided of it. */
export interface DemonstrationQuote {
  readonly options: readonly {
    readonly choice: (typeof QUOTE_CHOICES)[number];
    readonly cents: number;
    readonly description: string;
  }[];
  readonly reason: string;
  readonly decision: { readonly decision: QuoteDecision; readonly decidedBy: string } | null;
}

/** Maintenance that came up in a ticket. */
export interface DemonstrationTask {
  readonly team: Team;
  readonly title: string;
  readonly note: string;
}

/** Work on a ticket, some minutes after its first intervention. */
export interface DemonstrationWork {
  readonly minutes: number;
  readonly solutionMode: SolutionMode;
  readonly note: string | null;
}

/** What bodies ask to be improved: the first, enough of them to develop it for all. */
export const improvements: readonly DemonstrationImprovement[] = [
  {
    daysBefore: 85,
    body: 1,
    subject: 'Prenotazione in linea degli appuntamenti allo sportello',
    description: 'Oggi si prenota al telefono: le stesse chiamate arrivano a ogni ente.',
    adherents: [0, 2, 4, 6],
    moves: ['underReview', 'accepted'],
  },
  {
    daysBefore: 40,
    body: 4,
    subject: 'Avviso automatico alla scadenza delle password',
    description: 'Un messaggio una settimana prima eviterebbe i blocchi del lunedì.',
    adherents: [5],
    moves: ['underReview'],
  },
  {
    daysBefore: 6,
    body: 2,
    subject: 'Modello unico per le richieste di nuove abilitazioni',
    description: 'Ogni ufficio scrive la richiesta a modo suo e manca sempre qualcosa.',
    adherents: [],
    moves: [],
  },
];

/** Evolutive work: one that may not start yet, and one that was approved. */
export const evolutions: readonly DemonstrationEvolution[] = [
  {
    daysBefore: 55,
    body: 0,
    subject: 'Collegamento del gestionale dei tributi con i pagamenti in linea',
    description: 'Le ricevute arriverebbero al gestionale senza ricopiarle.',
    origin: 'newServices',
    design: { stage: 'executive', projectReference: 'Progetto esecutivo TRIB-02' },
    quoteCents: 420_000,
    approvedBy: 'Responsabile dei Tributi',
  },
  {
    daysBefore: 18,
    body: 5,
    subject: 'Rifacimento della rete senza fili nelle sale pubbliche',
    description: 'Copertura delle sale di lettura e della sala consiliare.',
    origin: 'bodyRequest',
    design: { stage: 'preliminary', projectReference: 'Studio di fattibilità WIFI-01' },
    quoteCents: null,
    approvedBy: null,
  },
];

/** Who called about something that no ticket tells yet. */
export const looseContacts: readonly DemonstrationContact[] = [
  {
    daysBefore: 1.2,
    body: 1,
    reason: 'usageSupport',
    note: 'Chiede come si condivide una cartella con un altro ufficio: richiama con i nomi delle persone.',
    isRegistered: true,
  },
  {
    daysBefore: 0.3,
    body: 4,
    reason: 'anomaly',
    note: 'Lo schermo della sala d’attesa resta nero. Non sa dire da quando: va sentito il custode.',
    isRegistered: false,
  },
];

/** What was handed to others, ticket by ticket: some of them needed it twice. */
export const escalations: readonly (readonly DemonstrationEscalation[])[] = [
  [
    {
      target: 'Assistenza del gestionale',
      reference: 'GST-20417',
      plannedMode: 'remote',
      plannedInDays: null,
      reply: 'Chiedono la registrazione degli errori dell’ultimo giorno: inviata.',
      resumes: false,
    },
    {
      target: 'Assistenza del gestionale, secondo livello',
      reference: 'GST-20417/2',
      plannedMode: 'remote',
      plannedInDays: 3,
      reply: null,
      resumes: false,
    },
  ],
  [
    {
      target: 'Manutentore delle stampanti',
      reference: 'STP-881',
      plannedMode: 'onSite',
      plannedInDays: 4,
      reply: 'Pezzo ordinato: il tecnico passa alla consegna.',
      resumes: false,
    },
  ],
  [
    {
      target: 'Gestore della linea',
      reference: null,
      plannedMode: 'remote',
      plannedInDays: null,
      reply: 'Corretta la configurazione dal loro lato: si può riprovare.',
      resumes: true,
    },
    {
      target: 'Gestore della linea',
      reference: 'LIN-5530',
      plannedMode: 'onSite',
      plannedInDays: 5,
      reply: null,
      resumes: false,
    },
  ],
  [
    {
      target: 'Fornitore delle postazioni',
      reference: 'POS-1206',
      plannedMode: null,
      plannedInDays: null,
      reply: null,
      resumes: false,
    },
  ],
];

/** What was said to cost: one that nobody has decided, and one that was. */
export const quotes: readonly DemonstrationQuote[] = [
  {
    options: [
      { choice: 'repair', cents: 14_500, description: 'Riparazione con pezzo rigenerato' },
      { choice: 'replacement', cents: 61_000, description: 'Sostituzione con un apparato nuovo' },
    ],
    reason: 'Preventivo inviato all’ente, si attende l’approvazione.',
    decision: null,
  },
  {
    options: [{ choice: 'work', cents: 22_000, description: 'Mezza giornata di intervento in sede' }],
    reason: 'Si attende la determina per l’intervento.',
    decision: { decision: 'work', decidedBy: 'Responsabile degli Affari generali' },
  },
];

/** Maintenance to be planned. */
export const plannedTasks: readonly DemonstrationTask[] = [
  {
    team: 'operation',
    title: 'Aggiornare gli apparati di rete della sede',
    note: 'Fuori orario: la linea cade per qualche minuto.',
  },
  {
    team: 'operation',
    title: 'Sostituire le batterie dei gruppi di continuità',
    note: 'Durano meno di cinque minuti.',
  },
  {
    team: 'helpDesk',
    title: 'Ripulire i profili inutilizzati dalle postazioni condivise',
    note: 'Il disco si riempie ogni due mesi.',
  },
];

/** What took time. */
export const works: readonly DemonstrationWork[] = [
  { minutes: 25, solutionMode: 'remoteAssistance', note: 'Verifica delle impostazioni con il richiedente.' },
  { minutes: 10, solutionMode: 'phone', note: null },
  { minutes: 70, solutionMode: 'onSite', note: 'Prova su un’altra presa e cambio del cavo.' },
  { minutes: 40, solutionMode: 'remoteAssistance', note: null },
  { minutes: 15, solutionMode: 'municipalContact', note: 'Ha controllato il referente sul posto.' },
  { minutes: 55, solutionMode: 'supplier', note: 'Affiancamento del tecnico del fornitore.' },
];

/** The proceedings that the outage hits: nothing has been done for them yet. */
export const hitProcedures: readonly string[] = ['Gara per la manutenzione del verde, lotto 2'];

/** Who is at the PC that is assisted from afar. */
export const consenting = 'Titolare della postazione';

import type { Conformity } from '#shared/domain/handover/handover-conformity.ts';
import type { ReviewStanding } from '#shared/domain/handover/admin-review.ts';
import type { ProcedureOutcome } from '#shared/domain/handover/procedure-outcome.ts';

/** What the reports of hand-overs say. */
export const handoverReports = {
  noSecret:
    'Il report dice chi ha ricevuto che cosa, quando e come: le credenziali non sono registrate da nessuna parte.',
  unknownAccount: 'Account non ancora ricevuto',
  register: {
    title: 'Registro delle consegne',
    sheets: { bodies: 'Per ente', list: 'Consegne' },
    columns: {
      handovers: 'Consegne',
      envelopes: 'In busta chiusa',
      emails: 'Per e-mail personale',
      signed: 'Firmate',
      returned: 'Restituite',
      revoked: 'Revocate',
      conformity: 'Procedura',
    },
    conformity: { conform: 'Conforme', outOfProcedure: 'Fuori procedura' } satisfies Record<
      Conformity,
      string
    >,
    things: 'Consegne nel report',
    notes: [
      'Ogni consegna sta nel periodo del giorno in cui è avvenuta. Una consegna revocata o restituita resta nel registro.',
      'È fuori procedura una busta consegnata in un giorno diverso da quello della presa di servizio.',
    ],
  },
  conformity: {
    title: 'Conformità alla procedura P9',
    sheets: { bodies: 'Per ente', list: 'Non conformi' },
    columns: {
      handovers: 'Consegne',
      conform: 'Conformi',
      conformShare: 'Quota conforme',
      shareOf: (outcome: string): string => `Quota: ${outcome.toLowerCase()}`,
      outcome: 'Esito',
      days: 'Giorni dalla presa di servizio',
    },
    outcomes: {
      onFirstDay: 'Busta, il giorno della presa di servizio',
      personal: 'Comunicazione personale a chi è in servizio',
      otherDayWithReason: 'Altro giorno, con motivo',
      otherDayWithoutReason: 'Altro giorno, senza motivo',
      wrongMode: 'Modalità errata',
    } satisfies Record<ProcedureOutcome, string>,
    things: 'Consegne nel report',
    deviations: 'Consegne non conformi',
    notes: [
      'Sono conformi le buste consegnate il giorno della presa di servizio e le comunicazioni personali a chi era già in servizio.',
      'La modalità è errata quando non è quella che segue dagli account consegnati: la console la rifiuta, ma due postazioni scollegate o dati scritti prima possono averla lasciata.',
    ],
  },
  unsigned: {
    title: 'Consegne senza firma',
    sheets: { bodies: 'Per ente', list: 'Senza firma' },
    columns: {
      unsigned: 'Senza firma',
      old: (days: number): string => `Da più di ${String(days)} giorni`,
      days: 'Giorni di attesa',
    },
    things: 'Consegne senza firma',
    notes: [
      'Contano le consegne che alla fine del giorno non erano firmate, restituite o revocate, dalla più vecchia.',
    ],
  },
  expiring: {
    title: 'Credenziali in scadenza',
    sheets: { bodies: 'Per ente', list: 'In scadenza' },
    columns: {
      expiring: 'In elenco',
      over: 'Già scadute',
      left: 'Di chi non è in servizio',
      reason: 'Motivo',
      day: 'Giorno',
      daysLeft: 'Giorni che mancano',
      changedOn: 'Ultimo cambio',
      remindsFrom: 'Avviso dal',
    },
    things: 'Account in elenco',
    notes: [
      'Contano gli account aperti alla fine del giorno: ciò che è scaduto, ciò che scade nei 30 giorni che seguono e gli account di chi non è più in servizio, finché non si chiudono.',
      'La scadenza è il giorno dell’ultimo cambio più la durata della regola in vigore quel giorno; senza regola una credenziale non scade.',
    ],
  },
  administrators: {
    title: 'Amministratori di sistema',
    sheets: { appointments: 'Nomine', unappointed: 'Account senza nomina' },
    columns: {
      accounts: 'Account da amministratore',
      lastReview: 'Ultima verifica',
      dueOn: 'Verifica entro',
      standing: 'Verifica',
      daysLate: 'Giorni di ritardo',
    },
    standing: { later: 'In regola', soon: 'In arrivo', due: 'Da fare' } satisfies Record<
      ReviewStanding,
      string
    >,
    things: 'Nomine in vigore',
    unappointed: 'Account da amministratore senza nomina',
    notes: [
      'La verifica è dovuta quando sono passati dodici mesi dalla nomina o dall’ultima verifica.',
      'Un account da amministratore aperto il cui titolare non ha una nomina in vigore è nell’elenco a parte.',
    ],
  },
} as const;

import type { TemplateType } from '#shared/domain/text-template.ts';
import type { CallReason, Team } from '#shared/domain/ticket.ts';

/** A ready text of the demonstration. */
export interface DemonstrationText {
  readonly type: TemplateType;
  readonly name: string;
  readonly text: string;
  readonly subject?: string;
  readonly reason?: CallReason;
  readonly team?: Team;
}

/** The ready texts of the demonstration. */
export const demonstrationTexts: readonly DemonstrationText[] = [
  {
    type: 'ticket',
    name: 'Nuovo collega',
    subject: 'Preparare postazione e accessi per un nuovo collega',
    text: 'Nome e ufficio:\nPresa di servizio:\nApplicativi da abilitare:\nPostazione e telefono:',
    reason: 'installationSupport',
    team: 'helpDesk',
  },
  {
    type: 'ticket',
    name: 'Password dimenticata',
    subject: 'Password dimenticata',
    text: 'Non riesce a entrare. Identità accertata al telefono: sì / no.',
    reason: 'usageSupport',
    team: 'helpDesk',
  },
  {
    type: 'ticket',
    name: 'Linea assente in una sede',
    subject: 'Sede senza linea',
    text: 'Da che ora:\nQuante postazioni:\nSpie dell’apparato:',
    reason: 'fault',
    team: 'operation',
  },
  {
    type: 'reply',
    name: 'Richiesta di riavvio',
    text: 'Buongiorno, per favore salvi il lavoro aperto e riavvii la postazione: ci risentiamo fra dieci minuti.',
  },
  {
    type: 'reply',
    name: 'Fuori competenza: materiali di consumo',
    text: 'Buongiorno, toner e carta si chiedono all’economato dell’ente: l’ufficio ICT non ne tiene scorta.',
  },
  {
    type: 'reply',
    name: 'Chiusura con conferma',
    text: 'Buongiorno, il problema risulta risolto. Se ricompare basta rispondere a questo messaggio: riapriamo la richiesta.',
  },
];

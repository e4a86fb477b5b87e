import type { PlanActionState } from '#shared/domain/plan-action.ts';
import { type ReferenceEntry, tellerOf } from './reference-entry.ts';
import { PLAN } from './sources.ts';

const tell = tellerOf(PLAN);

interface Action {
  readonly key: string;
  readonly area: string;
  readonly code: string | null;
  readonly title: string;
  readonly result: string | null;
  /** The last day of the month or year that was promised. @see PT-II-b */
  readonly dueOn: string | null;
  readonly state: PlanActionState;
}

const SERVICES = 'Servizi 1.2';
const PRIVACY = 'Privacy e sicurezza 5.2';
const ADOPTION =
  'Aumentare il grado di adozione delle piattaforme abilitanti esistenti da parte delle pubbliche amministrazioni';
const EVOLUTION = 'Favorire l’evoluzione delle piattaforme esistenti';

const ACTIONS: readonly Action[] = [
  {
    key: 'servizi-1',
    area: SERVICES,
    code: 'OB.1.1',
    title: 'Migliorare la capacità di generare ed erogare servizi digitali',
    result: 'Adeguamento del sito entro il 2022',
    dueOn: '2022-12-31',
    state: 'running',
  },
  {
    key: 'servizi-2',
    area: SERVICES,
    code: 'OB.1.2',
    title: 'Migliorare l’esperienza d’uso e l’accessibilità dei servizi',
    result: 'Dichiarazione di accessibilità aggiornata entro settembre 2022',
    dueOn: '2022-09-30',
    state: 'running',
  },
  {
    key: 'dati-aperti',
    area: 'DATI APERTI',
    code: 'OB.2.2',
    title: 'Aumentare la qualità dei dati e dei metadati',
    result: 'Politiche nel triennio; strumento per il RNDT entro il 2022',
    dueOn: '2022-12-31',
    state: 'running',
  },
  {
    key: 'datacenter',
    area: 'DATACENTER',
    code: 'OB.4.1',
    title:
      'Migliorare la qualità dei servizi digitali erogati dalle amministrazioni locali favorendone l’aggregazione e la migrazione su infrastrutture sicure ed affidabili – Dismissione dei data Center di Gruppo B',
    result: 'Studio di fattibilità entro giugno 2023',
    dueOn: '2023-06-30',
    state: 'running',
  },
  {
    key: 'connettivita',
    area: 'CONNETTIVITÀ',
    code: 'OB.4.3',
    title: 'Migliorare l’offerta di servizi di connettività per le PA',
    result: 'Rete interna a 10 Gb/s fatta; UPS ai piani e 1 Gb/s verso l’esterno nel 2022-2023',
    dueOn: '2023-12-31',
    state: 'running',
  },
  {
    key: 'pagopa',
    area: 'PAGOPA',
    code: 'OB.3.2',
    title: ADOPTION,
    result: 'Tutti i pagamenti su pagoPA dal 1° marzo 2021',
    dueOn: null,
    state: 'completed',
  },
  {
    key: 'siope',
    area: 'SIOPE +',
    code: 'OB.3.1',
    title: EVOLUTION,
    result: 'In uso dal 1° gennaio 2018',
    dueOn: null,
    state: 'completed',
  },
  {
    key: 'spid',
    area: 'SISTEMA PUBBLICO IDENTITÀ DIGITALE',
    code: 'OB.3.2',
    title: ADOPTION,
    result: 'Adesione di giugno 2019; servizio per le occupazioni entro il 2022',
    dueOn: '2022-12-31',
    state: 'running',
  },
  {
    key: 'io',
    area: 'PIATTAFORMA IO',
    code: 'OB.3.2',
    title: ADOPTION,
    result: 'Avvisi notificati sull’app IO',
    dueOn: null,
    state: 'running',
  },
  {
    key: 'conservazione',
    area: 'POLI DI CONSERVAZIONE',
    code: 'OB.3.1',
    title: EVOLUTION,
    result: 'Servizio attivo dal 1° gennaio 2020; altri fascicoli nel triennio',
    dueOn: '2024-12-31',
    state: 'running',
  },
  {
    key: 'anpr',
    area: 'ANAGRAFE NAZIONALE DELLA POPOLAZIONE RESIDENTE',
    code: 'OB.3.2',
    title: ADOPTION,
    result: 'Accesso previsto',
    dueOn: null,
    state: 'toStart',
  },
  {
    key: 'interoperabilita',
    area: 'INTEROPERABILITÀ TRA ENTI',
    code: null,
    title: 'Adozione delle linee guida del nuovo Modello di Interoperabilità',
    result: 'InterPRO sospeso da dicembre 2021',
    dueOn: null,
    state: 'suspended',
  },
  {
    key: 'consapevolezza',
    area: PRIVACY,
    code: 'OB.6.1',
    title: 'Aumentare la consapevolezza del rischio cyber (Cyber Security Awareness) nelle PA',
    result: null,
    dueOn: null,
    state: 'toStart',
  },
  {
    key: 'sicurezza-siti',
    area: PRIVACY,
    code: 'OB.6.2',
    title:
      'Aumentare il livello di sicurezza informatica dei siti e dei portali istituzionali della Pubblica Amministrazione',
    result: 'Monitoraggio attivo da gennaio 2022 (IPS/IDS)',
    dueOn: null,
    state: 'running',
  },
];

/** The actions of the plan, with the state that its text suggests for March 2022. @see PT-II-a, PT-II-b */
export const planActionEntries: readonly ReferenceEntry[] = ACTIONS.map(({ key, ...fields }) =>
  tell('planAction', `azione-${key}`, { part: 'parte II', fields }),
);

import type { ServiceActivity, ServiceProduct } from '#shared/domain/service-activities.ts';

/** What is said of the records that documents tell, and of loading them. */
export const reference = {
  title: 'Dati di riferimento',
  text: 'Enti, dotazioni e azioni come le dicono i documenti di partenza. Sono una fotografia datata, non lo stato di oggi: ogni voce porta la sua fonte, e un censimento le aggiorna.',
  choice: 'Che cosa caricare',
  founding: 'Dati di riferimento da caricare subito',
  foundingText: 'Si possono caricare anche più tardi, dalle impostazioni.',
  sets: {
    union: 'Enti dell’Unione e sedi ICT',
    province: 'Provincia di Pistoia: sedi, dotazioni e applicativi',
    plan: 'Azioni del Piano triennale',
    services: 'Catalogo dei servizi del capitolato',
    performance: 'Comune della scheda performance',
  },
  entries: (name: string, count: string): string => `${name} (${count} voci)`,
  load: 'Carica',
  restore: 'Riporta anche le voci eliminate',
  loaded: (created: number, restored: number, present: number, deleted: number): string =>
    `${[
      created + restored === 0 ? 'Nessuna voce nuova' : `${String(created)} voci caricate`,
      ...(restored > 0 ? [`${String(restored)} riportate`] : []),
      ...(present > 0 ? [`${String(present)} già presenti`] : []),
      ...(deleted > 0 ? [`${String(deleted)} eliminate in passato, lasciate così`] : []),
    ].join(', ')}.`,
  source: (source: string): string => `Fonte: ${source}`,
  sourceOf: (source: string, day: string): string => `Fonte: ${source}, dato del ${day}`,
  overdue: (days: number): string =>
    days === 1 ? 'scaduta da 1 giorno' : `scaduta da ${String(days)} giorni`,
  activities: {
    governance:
      'Governo e gestione dello sviluppo informativo dell’ente tramite progetti di innovazione e digitalizzazione',
    cityFibre: 'Gestione e sviluppo della rete telematica cittadina a fibre ottiche',
    connectivity:
      'Gestione dei sistemi di connettività e comunicazione (collegamenti dati, telefonici, posta elettronica, PEC, firme digitali)',
    serversAndNetwork: 'Gestione di server e apparati di rete',
    software: 'Gestione software di base ed applicativo',
    technologyProjects: 'Gestione progetti di carattere tecnologico (WI-FI, videosorveglianza, ecc.)',
    workstations: 'Gestione delle Postazioni di lavoro (PC, periferiche, fax, telefoni, stampanti, ecc.)',
    websites: 'Gestione sito web istituzionale, intranet, portali web tematici',
    assistance:
      'Assistenza tecnica e consulenza agli uffici dell’ente su tutto ciò che attiene alle tecnologie informatiche',
    videoSurveillance: 'Gestione impianto di videosorveglianza cittadina',
  } satisfies Record<ServiceActivity, string>,
  products: {
    information: 'Servizi di informazione e comunicazione',
    network: 'Servizi di rete',
    connectivityAndPhone: 'Servizi di connettività e telefonici',
    applications: 'Servizi applicativi',
    hosting:
      'Servizi hosting per sito istituzionale, portali tematici e server di posta elettronica ordinaria',
    purchasing: 'Servizio acquisizione beni e servizi ICT',
    workstations: 'Servizi di gestione postazioni di lavoro',
  } satisfies Record<ServiceProduct, string>,
} as const;

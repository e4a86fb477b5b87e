import type { Profile } from '#shared/domain/body-terms.ts';
import { type ReferenceEntry, tellerOf } from './reference-entry.ts';
import { SPECIFICATIONS } from './sources.ts';

const tell = tellerOf(SPECIFICATIONS);

type Service = readonly [code: string, name: string, minimumProfile: Profile | null, definition: string];

const SERVICES: readonly Service[] = [
  [
    '3.1.1',
    'Assistenza telefonica senza limiti e da remoto',
    'minimal',
    'Aiuto al telefono e in collegamento da remoto, senza tetto di chiamate.',
  ],
  ['3.1.2', 'Ticket on line', 'minimal', 'Richieste aperte e seguite dal portale.'],
  ['3.1.6', 'Assistenza on site', 'basic', 'Uscita di un tecnico quando da remoto non si risolve.'],
  ['3.1.7', 'Diritto di chiamata', 'basic', 'Costo dell’uscita compreso nel canone.'],
  [
    '3.1.8',
    'Servizio Reperibilità sabato mattina',
    'basic',
    'Un tecnico risponde il sabato mattina per i guasti che bloccano.',
  ],
  ['3.1.9', 'Monitoraggio Server', 'basic', 'Controllo dello stato dei server, con avviso delle anomalie.'],
  [
    '3.1.10',
    'Aggiornamenti Sistema Operativo (S.O.) dei server',
    'basic',
    'Aggiornamenti dei sistemi dei server a scadenze concordate.',
  ],
  [
    '3.1.11',
    'Report di Analisi',
    'pro',
    'Relazione periodica sullo stato dei sistemi e su che cosa conviene fare.',
  ],
  ['3.1.12', 'Controllo dei backup', 'pro', 'Verifica quotidiana dell’esito delle copie.'],
  ['3.1.13', 'Consulenza', 'enterprise', 'Pareri tecnici sulle scelte dell’ente.'],
  [
    '3.1.14',
    'Test di ripristino dei backup',
    'enterprise',
    'Prova periodica che le copie si sanno rileggere.',
  ],
  ['3.1.15', 'Backup Remoto', 'enterprise', 'Copia dei dati fuori dalla sede.'],
  ['3.1.16', 'Assistenza con priorità', 'basic', 'Posto in coda secondo il profilo.'],
  ['3.2', 'Centralizzazione applicazioni', null, 'Applicativi tenuti nella server farm del fornitore.'],
  ['3.3', 'PagoPA', null, 'Collegamento ai pagamenti elettronici.'],
  ['3.4', 'Icaro', null, 'Applicativo con manutenzione e assistenza.'],
  ['3.5', 'Comune Informa', null, 'Informazioni ai cittadini.'],
  ['3.6', 'Aggiornamento Sito Internet', null, 'Contenuti del sito aggiornati per conto dell’ente.'],
  ['3.7', 'Academy4Pa', null, 'Corsi per il personale.'],
  ['3.8', 'GDPR - Supporto continuo', null, 'Aiuto nella protezione dei dati personali.'],
  [
    '3.9',
    'Servizio di Backup Remoto dei dati residenti nel comune',
    null,
    'Copia fuori sede dei dati tenuti dall’ente.',
  ],
  ['3.10', 'Accessi VPN', null, 'Accesso da fuori alla rete dell’ente.'],
  ['3.11', 'Servizio Sicurezza', null, 'Protezione della rete e delle postazioni.'],
  ['3.12', 'Assistenza al Cittadino', null, 'Aiuto ai cittadini nell’uso dei servizi in rete.'],
  ['3.13', 'Portale Telematico', null, 'Istanze dei cittadini in rete.'],
];

/** The catalogue of services: code, name and the least profile that includes each, with one line of our own. @see CAP-3-d */
export const serviceEntries: readonly ReferenceEntry[] = SERVICES.map(
  ([code, name, minimumProfile, definition]) =>
    tell('serviceDefinition', `servizio-${code}`, {
      part: `§ ${code}`,
      fields: { code, name, minimumProfile, definition },
    }),
);

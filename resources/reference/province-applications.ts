import { type ReferenceEntry, tellerOf } from './reference-entry.ts';
import { PLAN } from './sources.ts';

const tell = tellerOf(PLAN);
const PROVINCE = 'provincia-pistoia';
const CATALOGUE = 'parte I § 2';

type ApplicationFields = ReferenceEntry<'application'>['fields'];

interface Told {
  readonly fields?: ApplicationFields;
  readonly supplier?: string;
  readonly parent?: string;
}

function application(
  key: string,
  name: string,
  { fields = {}, supplier, parent }: Told = {},
): ReferenceEntry {
  return tell('application', key, {
    part: CATALOGUE,
    fields: { name, state: 'active', ...fields },
    links: {
      ...(supplier !== undefined && { supplierId: supplier }),
      ...(parent !== undefined && { parentId: parent }),
    },
    sets: { bodyIds: [PROVINCE] },
  });
}

function suite(key: string, name: string, modules: readonly string[]): readonly ReferenceEntry[] {
  const supplier = 'ads';
  const integrations = 'Integrato con gli altri applicativi dello stesso fornitore';
  return [
    application(key, name, { supplier, fields: { integrations } }),
    ...modules.map((module, place) =>
      application(`${key}-${String(place + 1)}`, module, { supplier, parent: key }),
    ),
  ];
}

function inHouse(key: string, name: string, fields: ApplicationFields = {}): ReferenceEntry {
  return application(key, name, { fields: { developedInHouse: true, ...fields } });
}

const SUPPLIERS: readonly ReferenceEntry[] = [
  { key: 'ads', name: 'ADS Automated Data Systems S.p.A.' },
  { key: 'fastweb', name: 'Fastweb' },
  { key: 'eritel', name: 'Eritel' },
  { key: 'aruba-pec', name: 'Aruba PEC S.p.A.' },
].map(({ key, name }) => tell('supplier', key, { part: CATALOGUE, fields: { name } }));

/**
 * The applications of the Province: six with their modules, who coordinates them, the sites, the online services, mail
 * and telephony. What was only planned on that day (the transport concessions) is not among them.
 *
 * @see PT-I.2-k, PT-I.2-l, PT-I.2-m
 */
export const applicationEntries: readonly ReferenceEntry[] = [
  ...SUPPLIERS,
  ...suite('prisma', 'PRISMA (protocollo e fascicolazione)', []),
  ...suite('sfera', 'SFERA (atti)', [
    'Atti monocratici',
    'Atti collegiali',
    'Amministrazione Trasparente',
    'Albo Pretorio online',
  ]),
  ...suite('cfa', 'CFA (contabilità finanziaria)', [
    'Atti di liquidazione integrati con SFERA',
    'Ordinativi (SIOPE Link)',
    'Fascicolo Contabile Elettronico',
    'Gestione dei Mutui',
    'Integrazione DUP',
  ]),
  ...suite('pagopa', 'PagoPA (Gateway DEPAG)', []),
  ...suite('gps', 'GPS (personale)', ['Gestione giuridica', 'Gestione delle paghe']),
  application('gps-3', 'Ordinativi stipendi automatici', {
    supplier: 'ads',
    parent: 'gps',
    fields: { state: 'activating', integrations: 'Integrato con CFA' },
  }),
  ...suite('contratti', 'Contratti', []),
  application('struttura-organizzativa', 'Struttura Organizzativa', {
    supplier: 'ads',
    fields: { integrations: 'Coordina gli altri applicativi' },
  }),
  inHouse('sito', 'Sito istituzionale'),
  inHouse('siti-tematici', 'Siti tematici'),
  inHouse('patrocinio', 'Servizi online: Patrocinio', { integrations: 'SPID, protocollo' }),
  inHouse('concorsi', 'Servizi online: Concorsi', { integrations: 'SPID, protocollo' }),
  inHouse('canone-unico', 'Servizi online: Canone Unico', { state: 'activating' }),
  inHouse('gare', 'Gestione delle Gare'),
  inHouse('gestore-concorsi', 'Gestore dei Concorsi'),
  inHouse('portale-geografico', 'Portale Geografico', { stateSince: 'in pubblicazione' }),
  application('dati-aperti', 'Portale dei dati aperti (CKAN)', {
    fields: { hostedAt: 'dati.provincia.pistoia.it' },
  }),
  application('interpro', 'InterPRO', { fields: { state: 'suspended', stateSince: '12/2021' } }),
  application('posta', 'Posta elettronica', { fields: { integrations: 'Zimbra, gestita in autonomia' } }),
  application('voip', 'Telefonia VoIP', {
    supplier: 'fastweb',
    fields: { stateSince: '04/2020', integrations: 'Centralino Wildix di Eritel' },
  }),
];

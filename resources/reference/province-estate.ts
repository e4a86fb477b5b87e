import type { DeviceType } from '#shared/domain/asset.ts';
import { type ReferenceEntry, tellerOf } from './reference-entry.ts';
import { PLAN } from './sources.ts';

const tell = tellerOf(PLAN);
const PROVINCE = 'provincia-pistoia';
const MAIN = 'piazza-san-leone';
const RECOVERY = 'protezione-civile';
const INFRASTRUCTURE = 'parte I § 2';

/** Names and serials are not in the document: only how many there are, where and of what make. */
function device(
  key: string,
  seat: string,
  deviceType: DeviceType,
  fields: ReferenceEntry<'asset'>['fields'],
): ReferenceEntry {
  return tell('asset', key, {
    part: INFRASTRUCTURE,
    fields: { deviceType, ...fields },
    links: { bodyId: PROVINCE, seatId: seat },
  });
}

function nodes(seat: string, place: string): readonly ReferenceEntry[] {
  return [1, 2, 3].map((n) =>
    device(`nodo-${seat}-${String(n)}`, seat, 'physicalNode', {
      label: `Nodo ${String(n)}, ${place}`,
      category: 'intranetServers',
      purpose: 'Ospita macchine virtuali (VMware Essential Plus)',
      linkMegabits: 10_000,
    }),
  );
}

function software(key: string, label: string, purpose: string): ReferenceEntry {
  return device(key, MAIN, 'software', { label, purpose, category: 'systemSoftware' });
}

function firewall(n: number): ReferenceEntry {
  return device(`firewall-${String(n)}`, MAIN, 'firewall', {
    label: `FW-${String(n)}`,
    category: 'networkEquipment',
    model: 'Fortigate',
    cluster: 'Firewall in alta affidabilità',
  });
}

function wireless(
  key: string,
  label: string,
  audience: 'employees' | 'citizens',
  places: readonly string[],
): ReferenceEntry {
  return tell('asset', key, {
    part: 'OB.4.3',
    fields: { label, deviceType: 'accessPoint', category: 'wirelessNetworks' },
    links: { bodyId: PROVINCE, seatId: MAIN },
    sets: { servedPlaces: places, audiences: [audience] },
  });
}

function link(key: string, fields: ReferenceEntry<'networkLink'>['fields'], seat?: string): ReferenceEntry {
  return tell('networkLink', key, {
    part: INFRASTRUCTURE,
    fields,
    links: {
      bodyId: PROVINCE,
      ...(seat !== undefined && { seatId: seat }),
      ...(fields.technology !== 'hiperlan' && { supplierId: 'fastweb' }),
    },
  });
}

function total(key: string, fields: ReferenceEntry<'estateTotal'>['fields']): ReferenceEntry {
  return tell('estateTotal', key, { part: INFRASTRUCTURE, fields, links: { bodyId: PROVINCE } });
}

const SEATS: readonly ReferenceEntry[] = [
  tell('seat', MAIN, {
    part: INFRASTRUCTURE,
    fields: {
      name: 'Piazza San Leone',
      type: 'main',
      manned: true,
      serverFarmRole: 'main',
      agidClass: 'groupB',
      agidAct: 'Comunicazione AgID del 10/02/2020, prot. 2904',
    },
    links: { bodyId: PROVINCE },
  }),
  tell('seat', RECOVERY, {
    part: INFRASTRUCTURE,
    fields: {
      name: 'Sala Operativa della Protezione Civile',
      type: 'secondary',
      manned: false,
      serverFarmRole: 'disasterRecovery',
    },
    links: { bodyId: PROVINCE },
  }),
];

const STORAGE: readonly ReferenceEntry[] = [
  device('san', MAIN, 'storageArray', {
    label: 'SAN, Piazza San Leone',
    category: 'intranetServers',
    manufacturer: 'Dell-EMC',
    model: 'Unity 300',
    capacityGigabytes: 22_000,
    linkMegabits: 10_000,
    purpose: 'Macchine virtuali e dati',
  }),
  device('nas-principale', MAIN, 'networkStorage', {
    label: 'NAS, Piazza San Leone',
    category: 'intranetServers',
    capacityGigabytes: 32_000,
    linkMegabits: 10_000,
    purpose: 'Backup locali e dati che chiedono meno prestazioni',
  }),
  device('nas-dr', RECOVERY, 'networkStorage', {
    label: 'NAS, Sala Operativa',
    category: 'intranetServers',
    capacityGigabytes: 32_000,
    linkMegabits: 10_000,
    purpose: 'Replica per il Disaster Recovery',
  }),
];

/**
 * What the Province had on the day of the plan: two server farms, six nodes, three storages, the firewalls, what runs on
 * them, the connections; machines and workstations as totals, never as invented ones.
 *
 * @see PT-I.2-a, PT-I.2-b, PT-I.2-c, PT-I.2-d, PT-I.2-g, PT-I.2-i, PT-I.2-j, PT-II.3-b, A-11
 */
export const estateEntries: readonly ReferenceEntry[] = [
  tell('body', PROVINCE, {
    part: INFRASTRUCTURE,
    fields: { name: 'Provincia di Pistoia', type: 'province', hasCed: true },
  }),
  ...SEATS,
  ...nodes(MAIN, 'Piazza San Leone'),
  ...nodes(RECOVERY, 'Sala Operativa'),
  ...STORAGE,
  firewall(1),
  firewall(2),
  software('antivirus', 'Trend Micro Apex One', 'Antivirus centralizzato'),
  software('antispam', 'Libra Esva', 'Antispam'),
  software('vmware', 'VMware Essential Plus', 'Gestione delle macchine virtuali'),
  software('replica-vm', 'VMware Replication', 'Replica delle macchine virtuali verso il Disaster Recovery'),
  software('replica-file', 'rsync', 'Replica dei file verso il Disaster Recovery'),
  device('rete-interna', MAIN, 'network', {
    label: 'Rete interna, Piazza San Leone',
    category: 'networkEquipment',
    linkMegabits: 10_000,
  }),
  wireless('wifi-dipendenti', 'Wi-Fi dipendenti', 'employees', ['Palazzo di Piazza San Leone']),
  wireless('wifi-cittadini', 'Wi-Fi cittadini', 'citizens', ['URP', 'Ingresso', 'Sala Nardi']),
  link(
    'fibra-principale',
    { name: 'Fibra, Piazza San Leone', technology: 'fibre', speedMegabits: 100 },
    MAIN,
  ),
  link('hiperlan-periferiche', {
    name: 'Sedi periferiche entro 5 km',
    technology: 'hiperlan',
    speedMegabits: 40,
  }),
  link('dedicata-periferiche', { name: 'Sedi periferiche oltre 5 km', technology: 'dedicated' }),
  total('macchine-virtuali', {
    measure: 'virtualMachines',
    subject: 'Macchine virtuali di produzione',
    count: 45,
    capacityGigabytes: 8_000,
  }),
  total('postazioni', {
    measure: 'workstations',
    subject: 'Postazioni di lavoro fisse (circa), Windows 10 a 64 bit',
    count: 150,
  }),
];

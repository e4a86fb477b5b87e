import type { DeviceType } from '#shared/domain/asset.ts';

/** The invented suppliers of the demonstration: who sells, who repairs, who connects. */
export const demonstrationSuppliers = [
  { name: 'Fornitura Esempio S.r.l.', phone: '055 0000 301', email: 'ordini@fornitura.example' },
  { name: 'Riparazioni Modello S.n.c.', phone: '055 0000 302', email: 'banco@riparazioni.example' },
  { name: 'Rete Prova S.p.A.', phone: '055 0000 303', email: 'noc@rete.example' },
] as const;

/** What every body has besides its people's devices, at its main seat. */
export interface DemonstrationKit {
  /** What its label begins with. */
  readonly prefix: string;
  readonly deviceType: DeviceType;
  readonly manufacturer: string;
  readonly model: string;
  readonly room: string;
  readonly purpose: string;
  readonly cents: number;
  /** How many years before the demonstration begins it was bought. */
  readonly years: number;
  /** Whether the first of the body's people has it for themselves. */
  readonly isHeld: boolean;
}

/** The kit: what feeds others comes before them. */
export const demonstrationKit: readonly DemonstrationKit[] = [
  {
    prefix: 'UPS',
    deviceType: 'ups',
    manufacturer: 'Esempio Energia',
    model: 'Continuo 1500',
    room: 'Sala macchine',
    purpose: 'Alimenta server e rete',
    cents: 42_000,
    years: 4,
    isHeld: false,
  },
  {
    prefix: 'SRV',
    deviceType: 'server',
    manufacturer: 'Esempio Sistemi',
    model: 'Torre Delta',
    room: 'Sala macchine',
    purpose: 'Cartelle condivise e dominio',
    cents: 285_000,
    years: 4,
    isHeld: false,
  },
  {
    prefix: 'SW',
    deviceType: 'switch',
    manufacturer: 'Esempio Reti',
    model: 'Nodo 24',
    room: 'Sala macchine',
    purpose: 'Rete del piano terra',
    cents: 61_000,
    years: 3,
    isHeld: false,
  },
  {
    prefix: 'MF',
    deviceType: 'multifunction',
    manufacturer: 'Esempio Carta',
    model: 'Piano 300',
    room: 'Corridoio',
    purpose: 'Stampe e copie del piano',
    cents: 134_000,
    years: 2,
    isHeld: false,
  },
  {
    prefix: 'ST',
    deviceType: 'personalPrinter',
    manufacturer: 'Esempio Carta',
    model: 'Scrivania 1',
    room: 'Ufficio',
    purpose: 'Stampe di un ufficio',
    cents: 16_000,
    years: 6,
    isHeld: true,
  },
  {
    prefix: 'SC',
    deviceType: 'workstation',
    manufacturer: 'Esempio Sistemi',
    model: 'Postazione Alfa 5',
    room: 'Magazzino',
    purpose: 'Scorta',
    cents: 69_000,
    years: 1,
    isHeld: false,
  },
];

/** The systems of the servers, body by body: one is obsolete. */
export const demonstrationServerSystems = [
  'Windows Server 2019',
  'Windows Server 2022',
  'Windows Server 2016',
  'Windows Server 2008 R2',
] as const;

/** The virtual machines of the body that has a farm. */
export const demonstrationMachines = [
  { name: 'vm-protocollo', purpose: 'Protocollo', diskGigabytes: 400, memoryGigabytes: 16, replicated: true },
  {
    name: 'vm-contabilita',
    purpose: 'Contabilità',
    diskGigabytes: 650,
    memoryGigabytes: 24,
    replicated: true,
  },
  { name: 'vm-prove', purpose: 'Prove', diskGigabytes: 120, memoryGigabytes: 8, replicated: false },
] as const;

/** The applications of the demonstration: every body works with them. */
export const demonstrationApplications = ['Protocollo Esempio', 'Contabilità Esempio'] as const;

/** What each body uses up, how many it has and how few call for more. */
export const demonstrationConsumables = [
  { name: 'Toner nero Piano 300', unit: 'pezzi', minimum: 2, received: 4 },
  { name: 'Nastri di backup', unit: 'pezzi', minimum: 5, received: 3 },
] as const;

/** Changes that bodies report and nobody has looked at yet: so many days before the demonstration ends. */
export const demonstrationVariations = [
  { body: 2, daysBefore: 3, description: 'Postazione spostata all’anagrafe, primo piano', room: 'Anagrafe' },
  { body: 4, daysBefore: 1, description: 'Stampante dell’ufficio passata al protocollo', room: 'Protocollo' },
] as const;

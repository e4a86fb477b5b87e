/** The area that the director of the procurement unit of the Province answers for: its staff is of the unit. */
export const procurementArea = 'Programmazione e servizi finanziari';

/** What becomes of the computer of a hired person in the demonstration, and of their credentials. */
export type HireFate =
  | 'requested'
  | 'preparing'
  | 'accountsReady'
  | 'signed'
  | 'late'
  | 'unsigned'
  | 'revoked'
  | 'returned'
  | 'cancelled';

/** Somebody hired by the Province: an invented person, and how many days ago they began (below zero: to come). */
export interface DemonstrationHire {
  readonly givenName: string;
  readonly familyName: string;
  readonly daysAgo: number;
  readonly fate: HireFate;
}

/** Who was hired by the procurement unit, one for each thing that may become of a hire. */
export const demonstrationHires: readonly DemonstrationHire[] = [
  { givenName: 'Ambra', familyName: 'Colibrì', daysAgo: 120, fate: 'signed' },
  { givenName: 'Nevio', familyName: 'Cardellino', daysAgo: 75, fate: 'late' },
  { givenName: 'Iride', familyName: 'Usignolo', daysAgo: 20, fate: 'unsigned' },
  { givenName: 'Ottavio', familyName: 'Pettirosso', daysAgo: 45, fate: 'revoked' },
  { givenName: 'Marzia', familyName: 'Allodola', daysAgo: 200, fate: 'returned' },
  { givenName: 'Corrado', familyName: 'Fringuello', daysAgo: 0, fate: 'accountsReady' },
  { givenName: 'Delia', familyName: 'Capinera', daysAgo: -5, fate: 'preparing' },
  { givenName: 'Ulisse', familyName: 'Zigolo', daysAgo: -12, fate: 'requested' },
  { givenName: 'Serena', familyName: 'Cinciallegra', daysAgo: -3, fate: 'cancelled' },
];

/** What has to be arranged for every hire. */
export const demonstrationChecklist = [
  { type: 'enablement', text: 'Abilitazione alla rete e a internet' },
  { type: 'activation', text: 'Attivazione della posta di servizio' },
  { type: 'accreditation', text: 'Accreditamento sulla piattaforma di gara' },
] as const;

/** The application that the unit works with. */
export const demonstrationPlatform = 'START';

/** The systems whose credentials have rules, in the Province: the former ones gave way to stricter ones. */
export const demonstrationPolicies = [
  { system: null, yearsAgo: 1, minLength: 10, durationDays: 180, noticeDays: 14 },
  { system: 'Dominio', yearsAgo: 1, minLength: 8, durationDays: 180, noticeDays: 14 },
  { system: 'Dominio', yearsAgo: 0, minLength: 14, durationDays: 90, noticeDays: 7 },
  { system: demonstrationPlatform, yearsAgo: 0, minLength: 12, durationDays: 60, noticeDays: 10 },
] as const;

/** When the staff in service last changed a credential, in days before the end: overdue, due, and far from it. */
export const demonstrationChanges = [97, 86, 84, 60, 12] as const;

/** Who administers what, by which act, and how many days ago that was last looked at. */
export const demonstrationAdministrators = [
  { systems: ['Dominio', 'Posta'], act: 'Decreto 14/2024', reviewedDaysAgo: 150 },
  {
    systems: ['Server della Provincia', 'Copie di sicurezza'],
    act: 'Decreto 15/2024',
    reviewedDaysAgo: null,
  },
] as const;

/** The envelopes kept for emergencies. */
export const demonstrationEnvelopes = [
  {
    number: 'BE-01',
    systems: ['Dominio'],
    keptAt: 'Cassaforte della segreteria',
    sealNumber: 'SG-0101',
    fate: 'sealed',
  },
  {
    number: 'BE-02',
    systems: ['Server della Provincia'],
    keptAt: 'Cassaforte della segreteria',
    sealNumber: 'SG-0102',
    fate: 'opened',
  },
  {
    number: 'BE-03',
    systems: ['Apparati di rete'],
    keptAt: 'Armadio blindato dell’ufficio ICT',
    sealNumber: 'SG-0103',
    fate: 'resealed',
  },
] as const;

/** A device of a municipality that something happened to, so many days before the story ends. */
export type DemonstrationLife = {
  readonly label: string;
  readonly deviceType: 'laptop' | 'workstation' | 'multifunction';
  readonly model: string;
  readonly daysAgo: number;
} & (
  | { readonly event: 'repair' | 'disposal' }
  /** When it should have come back. */
  | { readonly event: 'loan'; readonly dueDaysAgo: number }
);

/** What happened to devices that are nobody's in particular, one for each of the first municipalities. */
export const demonstrationLives: readonly DemonstrationLife[] = [
  { label: 'MF-91', deviceType: 'multifunction', model: 'Piano 300', daysAgo: 9, event: 'repair' },
  {
    label: 'PT-91',
    deviceType: 'laptop',
    model: 'Portatile Beta 3',
    daysAgo: 70,
    event: 'loan',
    dueDaysAgo: 8,
  },
  { label: 'PV-91', deviceType: 'workstation', model: 'Postazione Alfa 2', daysAgo: 25, event: 'disposal' },
];

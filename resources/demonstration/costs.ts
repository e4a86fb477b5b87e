import type { ContributionSource, ExpenseNature } from '#shared/domain/costs/split-input.ts';

/** An invented expense. */
interface DemonstrationExpense {
  readonly description: string;
  readonly nature: ExpenseNature;
  /** In integer cents of euro. */
  readonly cents: number;
  readonly recurring: boolean;
  /** The body that lends the staff, by name. */
  readonly lender?: string;
  /** It is of the invented project. */
  readonly ofProject?: boolean;
  readonly act?: string;
  /** What was given for it, if anything. */
  readonly given?: {
    readonly source: ContributionSource;
    readonly grantor: string;
    readonly cents: number;
  };
}

/** How many people live in each body, invented. */
export const demonstrationInhabitants: Readonly<Record<string, number>> = {
  Pontassieve: 20_000,
  Reggello: 16_000,
  "Rignano sull'Arno": 9_000,
  Pelago: 7_500,
  Rufina: 5_000,
  Londa: 1_500,
  'San Godenzo': 1_000,
};

/** Who says so. */
export const demonstrationInhabitantsSource = 'Dati inventati per la dimostrazione';

/** The bodies that pay half of their share, invented, and the act that says so. */
export const demonstrationCorrectives = {
  bodies: ['Londa', 'San Godenzo'],
  coefficient: 5_000,
  act: 'Deliberazione inventata 12/2025',
} as const;

/** A project of some bodies, invented. */
export const demonstrationProject = {
  code: 'P-04',
  name: 'Rete senza fili nelle biblioteche (inventato)',
  bodies: ['Pontassieve', 'Reggello', 'Pelago'],
  given: { source: 'regional', grantor: 'Regione (bando inventato)', cents: 1_200_000 },
} as const;

/** A year of expenses, all of them invented. */
export const demonstrationExpenses: readonly DemonstrationExpense[] = [
  {
    ...{ description: 'Canoni dei gestionali', nature: 'current', cents: 6_850_000, recurring: true },
    act: 'Determinazione inventata 31/2026',
  },
  { description: 'Connettività delle sedi', nature: 'current', cents: 3_640_000, recurring: true },
  {
    ...{ description: 'Assistenza sistemistica', nature: 'current', cents: 2_475_000, recurring: true },
    given: { source: 'private', grantor: 'Fondazione (inventata)', cents: 400_000 },
  },
  {
    ...{ description: 'Tecnico assegnato al 50 %', nature: 'staff', cents: 1_500_000, recurring: true },
    lender: 'Pontassieve',
  },
  {
    ...{ description: 'Apparati senza fili', nature: 'capital', cents: 2_160_000, recurring: false },
    ofProject: true,
  },
  {
    ...{ description: 'Posa dei cavi', nature: 'capital', cents: 540_000, recurring: false },
    ofProject: true,
  },
];

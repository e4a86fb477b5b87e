import type { LineCategory } from '#shared/domain/document-line.ts';

/** A line of an invented document. */
interface DemonstrationLine {
  readonly subject: string;
  readonly category: LineCategory;
  readonly quantity: number;
  /** In integer cents of euro. */
  readonly unitCents: number;
  readonly capital: boolean;
  readonly criterion: 'general' | 'equal';
  readonly funding?: string;
}

const everybodys = { capital: false, criterion: 'general' } as const;
const alike = { capital: true, criterion: 'equal' } as const;

/** The services of an invented summary of costs. */
export const demonstrationServices: readonly DemonstrationLine[] = [
  { subject: 'Posta e calendario', category: 'service', quantity: 1, unitCents: 2_400_000, ...everybodys },
  {
    subject: 'Connettività delle sedi',
    category: 'connectivity',
    quantity: 12,
    unitCents: 300_000,
    ...everybodys,
  },
  {
    subject: 'Gestionali degli uffici',
    category: 'maintenance',
    quantity: 1,
    unitCents: 6_000_000,
    ...everybodys,
  },
];

/** An invented plan of purchases: the last line is out of scope. */
export const demonstrationPlan: readonly DemonstrationLine[] = [
  { subject: 'Firewall di sede', category: 'network', quantity: 7, unitCents: 145_000, ...alike },
  { subject: 'Gruppi di continuità', category: 'otherHardware', quantity: 14, unitCents: 38_500, ...alike },
  {
    ...{ subject: 'Server per le copie', category: 'server', quantity: 1, unitCents: 1_180_000, ...alike },
    funding: 'Avanzo vincolato',
  },
  { subject: 'Calcolatrici da tavolo', category: 'officeMachine', quantity: 6, unitCents: 4_500, ...alike },
];

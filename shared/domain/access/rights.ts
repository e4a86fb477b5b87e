import { CONSOLE_ROLES, type ConsoleRole } from '#shared/domain/person.ts';
import type { Access } from './access.ts';

const OFFICE = ['ictManager', 'ictTechnician'] as const satisfies readonly ConsoleRole[];

/** What may be done, and by which roles. The rights of the sources' roles are a proposal of ours. @see CAP-3.1.3-a, REG-5.3-a */
export const RIGHTS = {
  /** Says who may see and do what. */
  grantAccess: ['ictManager'],
  /** Bodies, service hours, terms, service levels, ready texts. */
  configure: ['ictManager'],
  /** People, seats, suppliers, contracts, appointments, accounts. */
  keepRegistry: OFFICE,
  keepInventory: OFFICE,
  /** Assignments, hand-overs, envelopes, rules for credentials. @see P9-4-a, P9-5.1-a */
  handOver: OFFICE,
  /** Credentials that one shares: only their users say that they changed, and only the changer whom they told. @see P9-5.1-h */
  tellColleagues: CONSOLE_ROLES,
  /** Gives tickets to others, moves them, ends them. */
  runDesk: OFFICE,
  /** Writes down what was done for a ticket. */
  workOnTickets: [...OFFICE, 'externalSupplier'],
  openTickets: [...OFFICE, 'municipalContact', 'user'],
  comment: [...OFFICE, 'municipalContact', 'externalSupplier', 'user'],
  recordContacts: [...OFFICE, 'municipalContact'],
  /** Says what changed in one's own body. @see REG-9-b */
  reportVariations: [...OFFICE, 'municipalContact'],
  /** @see REG-5.3-d */
  moveConsumables: [...OFFICE, 'municipalContact'],
  /** What one did on site, who entered the machine room, which medium was changed. @see REG-5.3-a, REG-5.3-c, REG-5.3-d */
  logOnSite: [...OFFICE, 'municipalContact'],
  /** Outings and intervention reports, machine rooms, rotations, backups to be checked. @see CAP-3.1.6-b, CAP-3.1.6-f */
  planOnSite: OFFICE,
  /** The supplier only where the backup is the supplier’s to check. @see P9-5.3-d, A-34 */
  checkBackups: [...OFFICE, 'externalSupplier'],
  /** Expenses, contributions, correctives, yearly documents. @see REG-13.7-a */
  keepCosts: OFFICE,
  /** Freezes a split or an edition and sends it out. */
  issueCosts: ['ictManager'],
  /** Looks at costs and exports them. */
  seeCosts: [...OFFICE, 'exportManager'],
  exportReports: [...OFFICE, 'municipalContact', 'exportManager'],
  /** Settles what two consoles wrote, and blanks what should not have been written. */
  settleHistory: OFFICE,
  /** One's own acts, unless one is of the office. */
  undo: CONSOLE_ROLES,
  /** Views of the queue: one's own, unless one is of the office. */
  keepViews: CONSOLE_ROLES,
  /** What the console writes about whoever looks. */
  beRecorded: CONSOLE_ROLES,
} as const satisfies Readonly<Record<string, readonly ConsoleRole[]>>;

/** One of {@link RIGHTS}. */
export type Right = keyof typeof RIGHTS;

/** The roles that a right takes. */
export function rolesWith(right: Right): readonly ConsoleRole[] {
  return RIGHTS[right];
}

/** Whether somebody holds a right, for some body at least. */
export function holdsRight({ isOpen, grants }: Access, right: Right): boolean {
  return isOpen || grants.some(({ role }) => rolesWith(right).includes(role));
}

/** The part of an access that bears a right: what one may act on. */
export function accessWith(access: Access, right: Right): Access {
  if (access.isOpen) return access;
  return { ...access, grants: access.grants.filter(({ role }) => rolesWith(right).includes(role)) };
}

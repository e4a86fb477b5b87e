import type { SupplierContact } from './kinds.ts';
import type { SupplierArea } from './supplier-contact.ts';

/** Whom a ticket is handed to first, and then. @see CAP-6.1-a */
const ESCALATION_AREAS = ['helpDesk', 'operation'] as const satisfies readonly SupplierArea[];

/**
 * The contacts of a supplier in the order in which a ticket is handed to them: the help desk first, then the operation,
 * then the others as they are known.
 *
 * @see CAP-6.1-a
 */
export function escalationOrder<Contact extends Pick<SupplierContact, 'area'>>(
  contacts: readonly Contact[],
): readonly Contact[] {
  const proposed: readonly SupplierArea[] = ESCALATION_AREAS;
  const first = ESCALATION_AREAS.flatMap((area) => contacts.filter((contact) => contact.area === area));
  return [...first, ...contacts.filter(({ area }) => !proposed.includes(area))];
}

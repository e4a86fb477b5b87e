import type { CallReason, Team, TicketCategory } from './ticket.ts';

/** What evolves rather than mends. */
const EVOLUTIVE_REASONS: readonly CallReason[] = ['changeWithoutFault', 'improvement'];

/** What is watched, updated and backed up rather than used: servers, networks, backups. */
const OPERATION_CATEGORIES: readonly TicketCategory[] = ['infrastructure', 'systems'];

/**
 * The team that a ticket goes to when nobody chooses one: evolutive requests to projects; monitoring, updates and
 * backups to operation; assistance to the help desk.
 *
 * @see CAP-4-a
 */
export function defaultTeam(reason: CallReason, category: TicketCategory | null): Team {
  if (EVOLUTIVE_REASONS.includes(reason)) return 'projects';
  return category !== null && OPERATION_CATEGORIES.includes(category) ? 'operation' : 'helpDesk';
}

import type { Instant } from '#shared/domain/instant.ts';
import type { Ticket } from '#shared/domain/kinds.ts';
import type { FieldEdits } from '#shared/domain/mutations.ts';

/**
 * What a ticket records when somebody worked on it at `at`: its first intervention, unless an earlier one is known.
 *
 * @see A-30
 */
export function firstInterventionEdits(
  { firstInterventionAt }: Pick<Ticket, 'firstInterventionAt'>,
  at: Instant,
): FieldEdits<'ticket'> {
  return firstInterventionAt !== null && firstInterventionAt <= at ? {} : { firstInterventionAt: at };
}

import type { Account, ComputerAssignment, CredentialHandover } from '#shared/domain/kinds.ts';
import { handoverConformity } from './handover-conformity.ts';
import { handoverMode } from './handover-mode.ts';

/** How a hand-over came out against the procedure. @see P9-5.1-e, P9-5.1-f */
export const PROCEDURE_OUTCOMES = [
  'onFirstDay',
  'personal',
  'otherDayWithReason',
  'otherDayWithoutReason',
  'wrongMode',
] as const;

/** One of {@link PROCEDURE_OUTCOMES}. */
export type ProcedureOutcome = (typeof PROCEDURE_OUTCOMES)[number];

/** The outcomes that are as the procedure wants. */
export const CONFORM_OUTCOMES: readonly ProcedureOutcome[] = ['onFirstDay', 'personal'];

/** What tells which mode a hand-over should have had. */
export interface OutcomeSources {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly assignments: ReadonlyMap<string, ComputerAssignment>;
}

/**
 * How a hand-over came out: as the procedure wants, on another day than the first of service, or in a mode that is not
 * the one that follows from the accounts. What two consoles wrote, and what was written before the rules, may be so.
 *
 * @see P9-5.1-e, P9-5.1-f
 */
export function procedureOutcome(handover: CredentialHandover, sources: OutcomeSources): ProcedureOutcome {
  if (hasWrongMode(handover, sources)) return 'wrongMode';
  if (handoverConformity(handover) === 'outOfProcedure')
    return handover.deviationReason === null ? 'otherDayWithoutReason' : 'otherDayWithReason';
  return handover.mode === 'sealedEnvelope' ? 'onFirstDay' : 'personal';
}

/** Whether the mode is another one than the accounts, as they are known, ask for; unknown ones prove nothing. */
function hasWrongMode(
  { mode, servesFrom, accountIds, assignmentId }: CredentialHandover,
  { accounts, assignments }: OutcomeSources,
): boolean {
  if (mode === 'changerNotice' || servesFrom === null) return false;
  const known = accountIds.flatMap((id) => accounts.get(id) ?? []);
  if (known.length < accountIds.length) return false;
  const cause = assignmentId === null ? null : (assignments.get(assignmentId)?.cause ?? null);
  return handoverMode({ servesFrom, openedOn: known.map(({ createdOn }) => createdOn), cause }).mode !== mode;
}

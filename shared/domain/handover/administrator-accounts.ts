import { isInForce } from '#shared/domain/in-force.ts';
import type { Account, Appointment } from '#shared/domain/kinds.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import { administratorsAmong } from './admin-review.ts';

/** Names of accounts that are nobody’s: they are for emergencies, and their credential stays in a sealed envelope. */
const NAMELESS = ['root', 'administrator', 'amministratore', 'admin', 'sa', 'sysadmin', 'superuser'] as const;

/** Whether a name that one signs in with is nobody’s own, whatever the domain written around it. */
export function isNameless(userName: string): boolean {
  const bare = userName.replace(/^.*\\/u, '').replace(/@.*$/u, '');
  return (NAMELESS as readonly string[]).includes(foldForSearch(bare));
}

/** Whether an account administers something and is still open on a day `aaaa-mm-gg`. */
function isOpenAdministrator({ type, closedOn }: Account, day: string): boolean {
  return type === 'administrator' && (closedOn === null || closedOn > day);
}

/** The open administrator accounts of a person on a day. */
export function administratorAccountsOf(
  personId: Account['personId'],
  accounts: readonly Account[],
  day: string,
): readonly Account[] {
  return accounts.filter((each) => each.personId === personId && isOpenAdministrator(each, day));
}

/** The open administrator accounts whose holder no appointment in force allows to administer anything on a day. */
export function unappointedAccounts(
  accounts: readonly Account[],
  appointments: readonly Appointment[],
  day: string,
): readonly Account[] {
  const appointed = new Set(
    administratorsAmong(appointments)
      .filter((each) => isInForce(each, day))
      .map(({ personId }) => personId),
  );
  return accounts.filter((each) => isOpenAdministrator(each, day) && !appointed.has(each.personId));
}

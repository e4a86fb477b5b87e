import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { isNameless } from '#shared/domain/handover/administrator-accounts.ts';
import type { Account, Appointment } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

type Administrator = Pick<Account, 'id' | 'personId' | 'type' | 'system'> &
  Partial<Pick<Account, 'userName'>>;

/**
 * Why an account cannot administer a system: each is of one person, by name. An account that is nobody’s is for
 * emergencies, and its credential is kept in a sealed envelope. Other types of account pass.
 */
export async function administratorAccountRefusal(
  workspace: Workspace,
  account: Administrator,
): Promise<ActRefusal | undefined> {
  if (account.type !== 'administrator') return undefined;
  const { userName = null } = account;
  if (userName === null) return refusalOf('administrator-unnamed', {});
  if (isNameless(userName)) return refusalOf('administrator-nameless', { userName });
  const other = (await workspace.list('account')).find(
    (each) =>
      each.id !== account.id &&
      each.type === 'administrator' &&
      each.personId !== account.personId &&
      each.closedOn === null &&
      foldForSearch(each.system) === foldForSearch(account.system) &&
      foldForSearch(each.userName ?? '') === foldForSearch(userName),
  );
  if (other === undefined) return undefined;
  const holder = await workspace.read('person', other.personId);
  return refusalOf('administrator-of-another', {
    userName,
    holder: holder === undefined ? '' : fullName(holder.record),
  });
}

/** What is wrong with the appointment of a system administrator: it takes an act, and says what they administer. */
export function administratorRefusal({
  role,
  act = null,
  systems = [],
}: Pick<Appointment, 'role'> & Partial<Pick<Appointment, 'act' | 'systems'>>): ActRefusal | undefined {
  if (role !== 'systemAdministrator')
    return systems.length > 0 ? refusalOf('systems-without-administrator', {}) : undefined;
  if (act === null) return refusalOf('administrator-act-missing', {});
  return systems.length === 0 ? refusalOf('administrator-systems-missing', {}) : undefined;
}

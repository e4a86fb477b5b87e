import { type ActRefusal, refusalOf } from '#shared/domain/act-refusals.ts';
import { isInForce } from '#shared/domain/in-force.ts';
import type { Account } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';

const ICT_ROLES: readonly (ConsoleRole | null)[] = ['ictManager', 'ictTechnician'];

type Editor = Pick<Account, 'id' | 'personId' | 'type' | 'system' | 'createdOn'> &
  Partial<Pick<Account, 'userName' | 'closedOn'>>;

/**
 * Why an account cannot edit a site: each is of one person, who can be told by their name there, and who is not of the ICT
 * office. Other types of account pass.
 *
 * @see REG-11-a
 */
export async function editorRefusal(workspace: Workspace, account: Editor): Promise<ActRefusal | undefined> {
  if (account.type !== 'siteEditor') return undefined;
  const { userName = null } = account;
  if (userName === null) return refusalOf('editor-unnamed', {});
  if (await isOfIctOffice(workspace, account)) return refusalOf('editor-is-operator', {});
  const other = (await workspace.list('account')).find((each) => isSameOpenAccount(each, account, userName));
  if (other === undefined) return undefined;
  const holder = await workspace.read('person', other.personId);
  const name = holder === undefined ? '' : fullName(holder.record);
  return refusalOf('account-of-another', { userName, holder: name });
}

function isSameOpenAccount(other: Account, account: Editor, userName: string): boolean {
  return (
    other.id !== account.id &&
    other.type === 'siteEditor' &&
    other.personId !== account.personId &&
    other.closedOn === null &&
    foldForSearch(other.system) === foldForSearch(account.system) &&
    foldForSearch(other.userName ?? '') === foldForSearch(userName)
  );
}

async function isOfIctOffice(
  workspace: Workspace,
  { personId, createdOn }: Pick<Account, 'personId' | 'createdOn'>,
): Promise<boolean> {
  const person = await workspace.read('person', personId);
  if (ICT_ROLES.includes(person?.record.consoleRole ?? null)) return true;
  const grants = await workspace.find('operator', { index: 'personId', value: personId });
  return grants.some((grant) => ICT_ROLES.includes(grant.role) && isInForce(grant, createdOn));
}

import { type ActRefusal, refusalOf, refuseAct } from '#shared/domain/act-refusals.ts';
import { stillHeld } from '#shared/domain/handover/handover-conformity.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Account, CredentialHandover, Person } from '#shared/domain/kinds.ts';
import { fullName } from '#shared/domain/person-name.ts';
import { done, type Result } from '#shared/domain/refusal.ts';
import { ticketCode } from '#shared/domain/ticket-code.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { findLive } from '#shared/application/lookup.ts';

/**
 * The accounts that are handed over to a person on a day, each once: their own, open, opened by then, and not in their
 * hands already.
 */
export async function handedAccounts(
  workspace: Workspace,
  person: Person,
  accountIds: readonly RecordId<'account'>[],
  handedOn: string,
): Promise<Result<readonly Account[], ActRefusal>> {
  const before = await workspace.find('credentialHandover', { index: 'personId', value: person.id });
  const held = before.filter(stillHeld);
  const accounts: Account[] = [];
  for (const id of new Set(accountIds)) {
    const found = await findLive(workspace, 'account', id);
    if (!found.ok) return found;
    const account = found.value.record;
    if (account.personId !== person.id)
      return refuseAct('handover-account-foreign', { system: account.system, name: fullName(person) });
    const refusal = accountRefusal(account, handedOn, held);
    if (refusal !== undefined) return { ok: false, refusal };
    accounts.push(account);
  }
  return done(accounts);
}

function accountRefusal(
  { id, system, createdOn, closedOn }: Account,
  handedOn: string,
  held: readonly CredentialHandover[],
): ActRefusal | undefined {
  if (closedOn !== null) return refusalOf('handover-account-closed', { system, day: closedOn });
  if (createdOn > handedOn) return refusalOf('handover-account-later', { system, day: createdOn, handedOn });
  const other = held.find(({ accountIds }) => accountIds.includes(id));
  return other === undefined
    ? undefined
    : refusalOf('handover-account-handed', { system, code: ticketCode(other) });
}

import type { Account, CredentialPolicy, Person } from '#shared/domain/kinds.ts';
import { addDays } from '#shared/domain/rome-time.ts';
import { foldForSearch } from '#shared/domain/search-text.ts';
import { inForceOn } from '#shared/domain/validity.ts';

/** How far ahead the list of what expires looks, in days. @see P9-5.1-g */
export const EXPIRY_HORIZON_DAYS = 30;

/** Which credentials a rule governs. */
type Governed = Pick<Account, 'bodyId' | 'system'>;

/** How a system is called when two spellings of it are one. */
export function systemKey(system: string | null): string {
  return system === null ? '' : foldForSearch(system);
}

/**
 * The rule that governs the credentials of a system of a body on a day `aaaa-mm-gg`: its own, as soon as one is in force,
 * or else that of all systems of the body; `undefined` where there is none.
 *
 * @param policies of whatever body, deleted ones left out.
 * @see P9-5.1-g
 */
export function policyInForce(
  policies: readonly CredentialPolicy[],
  { bodyId, system }: Governed,
  day: string,
): CredentialPolicy | undefined {
  const ofBody = policies.filter((policy) => policy.bodyId === bodyId);
  const key = systemKey(system);
  const own = ofBody.filter((policy) => policy.system !== null && systemKey(policy.system) === key);
  return (
    inForceOn(own, day) ??
    inForceOn(
      ofBody.filter((policy) => policy.system === null),
      day,
    )
  );
}

/** When the credential of an account expires, by the rule in force: days `aaaa-mm-gg`. */
export interface CredentialExpiry {
  readonly policy: CredentialPolicy;
  /** When it was last changed: since it was opened, where nobody has said it. */
  readonly changedOn: string;
  readonly expiresOn: string;
  /** From when it is said. */
  readonly remindsFrom: string;
}

/** What of an account says when its credential expires. */
type Expiring = Governed & Pick<Account, 'createdOn' | 'credentialChangedOn' | 'closedOn'>;

/**
 * When the credential of an account expires, as the rules of `day` want: the last change and as many days as they last.
 * `undefined` for one that is closed and where no rule says how long it lasts.
 *
 * @see P9-5.1-g
 */
export function credentialExpiry(
  account: Expiring,
  policies: readonly CredentialPolicy[],
  day: string,
): CredentialExpiry | undefined {
  if (account.closedOn !== null) return undefined;
  const policy = policyInForce(policies, account, day);
  if (policy === undefined || policy.durationDays === null) return undefined;
  const changedOn = account.credentialChangedOn ?? account.createdOn;
  const expiresOn = addDays(changedOn, policy.durationDays);
  return { policy, changedOn, expiresOn, remindsFrom: addDays(expiresOn, -policy.noticeDays) };
}

/** Why an account is in the list: its holder has left, the account itself ends, its credential expires. */
export const EXPIRY_REASONS = ['holderLeft', 'accountEnd', 'credential'] as const;

/** One of {@link EXPIRY_REASONS}. */
export type ExpiryReason = (typeof EXPIRY_REASONS)[number];

/** An account that asks for something by a day `aaaa-mm-gg`. */
export interface ExpiringAccount {
  readonly account: Account;
  readonly reason: ExpiryReason;
  /** The day: the last of service, the last of the account, or the one on which the credential expires. */
  readonly day: string;
  /** The day has passed. */
  readonly isOver: boolean;
  /** From when it is said; the same day where no notice is asked. */
  readonly remindsFrom: string;
}

/** What is looked at to tell which accounts expire: deleted records left out. */
export interface ExpirySources {
  readonly accounts: readonly Account[];
  readonly policies: readonly CredentialPolicy[];
  /** Whoever may hold an account, those who left included. */
  readonly people: readonly Pick<Person, 'id' | 'employmentEnd'>[];
}

/**
 * The open accounts that ask for something within `horizonDays` of a day: those of people who left stay until they are
 * closed, what is over comes first. Each account is listed once, for what is most urgent.
 *
 * @see P9-5.1-g
 */
export function expiringAccounts(
  { accounts, policies, people }: ExpirySources,
  day: string,
  horizonDays: number = EXPIRY_HORIZON_DAYS,
): readonly ExpiringAccount[] {
  const lastDays = new Map(people.map(({ id, employmentEnd }) => [id, employmentEnd]));
  const horizon = addDays(day, horizonDays);
  return accounts
    .filter(({ closedOn }) => closedOn === null)
    .flatMap((account) => {
      const lastDay = lastDays.get(account.personId) ?? null;
      return mostUrgent(account, { policies, lastDay, day, horizon }) ?? [];
    })
    .toSorted((one, other) => byText(one.day, other.day) || byText(one.account.id, other.account.id));
}

interface Looking {
  readonly policies: readonly CredentialPolicy[];
  readonly lastDay: string | null;
  readonly day: string;
  readonly horizon: string;
}

/** Somebody's leaving settles all that is theirs; otherwise what ends first. */
function mostUrgent(
  account: Account,
  { policies, lastDay, day, horizon }: Looking,
): ExpiringAccount | undefined {
  if (lastDay !== null && lastDay < day)
    return { account, reason: 'holderLeft', day: lastDay, isOver: true, remindsFrom: lastDay };
  const found: readonly ExpiringAccount[] = [
    ...endOf(account, day),
    ...credentialOf(account, policies, day),
  ].filter((each) => each.day <= horizon);
  return found.toSorted((one, other) => byText(one.day, other.day))[0];
}

function endOf(account: Account, day: string): readonly ExpiringAccount[] {
  const { expiresOn } = account;
  if (expiresOn === null) return [];
  return [{ account, reason: 'accountEnd', day: expiresOn, isOver: expiresOn < day, remindsFrom: expiresOn }];
}

function credentialOf(
  account: Account,
  policies: readonly CredentialPolicy[],
  day: string,
): readonly ExpiringAccount[] {
  const expiry = credentialExpiry(account, policies, day);
  if (expiry === undefined) return [];
  const { expiresOn, remindsFrom } = expiry;
  return [{ account, reason: 'credential', day: expiresOn, isOver: expiresOn < day, remindsFrom }];
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

import { describe, expect, it } from 'vitest';
import {
  credentialExpiry,
  expiringAccounts,
  policyInForce,
} from '#shared/domain/handover/credential-expiry.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { Account, CredentialPolicy, Person } from '#shared/domain/kinds.ts';

const BODY = 'body-1' as RecordId<'body'>;
const OTHER = 'body-2' as RecordId<'body'>;
const SOMEBODY = 'person-1' as RecordId<'person'>;

function policy(said: Partial<CredentialPolicy>): CredentialPolicy {
  const usual = { bodyId: BODY, system: null, validFrom: '2026-01-01', durationDays: 90, noticeDays: 7 };
  return { minLength: 12, classes: ['lower', 'digit'], ...usual, ...said } as CredentialPolicy;
}

function account(said: Partial<Account>): Account {
  const usual = { id: 'account-1', bodyId: BODY, personId: SOMEBODY, system: 'Dominio' };
  const days = { createdOn: '2026-01-07', expiresOn: null, closedOn: null, credentialChangedOn: null };
  return { ...usual, ...days, ...said } as Account;
}

const NOBODY_LEFT = [{ id: SOMEBODY, employmentEnd: null }] as unknown as readonly Person[];

describe('the rule for the credentials of a system', () => {
  it('is its own, or else that of all systems of the body, in the version in force that day', () => {
    const general = policy({ durationDays: 180 });
    const later = policy({ durationDays: 120, validFrom: '2026-06-01' });
    const own = policy({ system: 'DOMINIO', validFrom: '2026-09-01' });
    const elsewhere = policy({ bodyId: OTHER, system: 'Dominio' });
    const all = [own, elsewhere, later, general];
    const of = { bodyId: BODY, system: 'Dominio' };
    expect(policyInForce(all, of, '2026-05-31')).toBe(general);
    expect(policyInForce(all, of, '2026-06-01')).toBe(later);
    expect(policyInForce(all, of, '2026-09-01')).toBe(own);
    expect(policyInForce(all, { ...of, system: 'START' }, '2026-09-01')).toBe(later);
    expect(policyInForce(all, of, '2025-12-31')).toBeUndefined();
  });
});

describe('the expiry of a credential', () => {
  it('comes 90 days after the change of 1 September: 30 November, said from 23 November (P9-5.1-g)', () => {
    const changed = account({ credentialChangedOn: '2026-09-01' });
    expect(credentialExpiry(changed, [policy({})], '2026-11-20')).toMatchObject({
      changedOn: '2026-09-01',
      expiresOn: '2026-11-30',
      remindsFrom: '2026-11-23',
    });
  });

  it('counts from when the account was opened where no change was said', () => {
    const expiry = credentialExpiry(account({ createdOn: '2026-10-01' }), [policy({})], '2026-11-20');
    expect(expiry?.expiresOn).toBe('2026-12-30');
  });

  it('never comes without a rule, without a duration, and for a closed account', () => {
    expect(credentialExpiry(account({}), [], '2026-11-20')).toBeUndefined();
    expect(credentialExpiry(account({}), [policy({ durationDays: null })], '2026-11-20')).toBeUndefined();
    expect(credentialExpiry(account({ closedOn: '2026-02-01' }), [policy({})], '2026-11-20')).toBeUndefined();
  });
});

describe('the list of what expires', () => {
  const listed = (accounts: readonly Account[], people = NOBODY_LEFT) =>
    expiringAccounts({ accounts, policies: [policy({})], people }, '2026-11-20').map(
      ({ account: { id }, reason, day, isOver }) => [id, reason, day, isOver],
    );

  it('holds what expires within 30 days, what is over first', () => {
    const at = (id: string, credentialChangedOn: string) =>
      account({ id: id as RecordId<'account'>, credentialChangedOn });
    expect(listed([at('last', '2026-09-21'), at('over', '2026-08-01'), at('later', '2026-09-22')])).toEqual([
      ['over', 'credential', '2026-10-30', true],
      ['last', 'credential', '2026-12-20', false],
    ]);
  });

  it('names the end of an account when that comes before its credential expires', () => {
    const ending = account({ credentialChangedOn: '2026-09-10', expiresOn: '2026-12-01' });
    expect(listed([ending])).toEqual([['account-1', 'accountEnd', '2026-12-01', false]]);
  });

  it('keeps the open accounts of whoever left until they are closed, rule or no rule', () => {
    const left = [{ id: SOMEBODY, employmentEnd: '2025-03-31' }] as unknown as readonly Person[];
    const none = account({ bodyId: OTHER });
    expect(listed([none], left)).toEqual([['account-1', 'holderLeft', '2025-03-31', true]]);
    expect(listed([account({ closedOn: '2025-04-01' })], left)).toEqual([]);
  });

  it('does not call gone whoever is on their last day', () => {
    const leaving = [{ id: SOMEBODY, employmentEnd: '2026-11-20' }] as unknown as readonly Person[];
    expect(listed([account({ bodyId: OTHER })], leaving)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Access, accessOf, seesEverything } from '#shared/domain/access/access.ts';
import { type Grant, grantsOf } from '#shared/domain/access/grants.ts';
import { accessWith, holdsRight } from '#shared/domain/access/rights.ts';
import { isEscalatedTo } from '#shared/domain/access/escalated-to.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import { blankRecord } from '#tests/fixtures/blank-record.ts';

const RUFINA = '01JAAAAAAAAAAAAAAAAAAAAAAA' as RecordId<'body'>;
const LONDA = '01JAAAAAAAAAAAAAAAAAAAAAAB' as RecordId<'body'>;
const ANNA = '01JBBBBBBBBBBBBBBBBBBBBBBA' as RecordId<'person'>;
const BRUNO = '01JBBBBBBBBBBBBBBBBBBBBBBB' as RecordId<'person'>;
const DAY = '2026-11-20';

function grant(personId: RecordId<'person'>, role: ConsoleRole, others: Partial<Grant> = {}): Grant {
  return { personId, role, bodyIds: 'every', from: null, to: null, ...others };
}

function access(personId: RecordId<'person'>, grants: readonly Grant[]): Access {
  return accessOf({ id: personId, bodyId: RUFINA }, grants, DAY);
}

function operator(role: ConsoleRole, others: object = {}) {
  const id = '01JCCCCCCCCCCCCCCCCCCCCCCA' as RecordId<'operator'>;
  const said = { personId: ANNA, role, validFrom: '2026-01-01', ...others };
  return { ...blankRecord('operator', id, said as never), ...others };
}

const anna = { id: ANNA, bodyId: RUFINA, consoleRole: null, employmentEnd: null };

describe('the roles of a person', () => {
  it('P9-3-a: are those that hold on the day, first and last included', () => {
    const manager = grant(BRUNO, 'ictManager');
    const lasting = (from: string | null, to: string | null): number =>
      access(ANNA, [manager, grant(ANNA, 'exportManager', { from, to })]).grants.length;
    expect(lasting('2026-11-20', '2026-11-20')).toBe(1);
    expect(lasting('2026-11-21', null)).toBe(0);
    expect(lasting(null, '2026-11-19')).toBe(0);
  });

  it('REG-5.3-a: reach the own body for a municipal contact, every body for the office', () => {
    expect(grantsOf(anna, [operator('municipalContact')])).toMatchObject([{ bodyIds: [RUFINA] }]);
    expect(grantsOf(anna, [operator('ictTechnician')])).toMatchObject([{ bodyIds: 'every' }]);
    expect(grantsOf(anna, [operator('ictTechnician', { bodyIds: [LONDA] })])).toMatchObject([
      { bodyIds: [LONDA] },
    ]);
    expect(grantsOf(anna, [operator('externalSupplier')])).toMatchObject([{ bodyIds: [] }]);
  });

  it('come from the person’s own record only when nothing else was ever granted', () => {
    const person = { ...anna, consoleRole: 'ictManager' } as const;
    expect(grantsOf(person, [])).toMatchObject([{ role: 'ictManager', to: null }]);
    const ended = operator('exportManager', { validTo: '2026-02-01' });
    expect(grantsOf(person, [ended])).toMatchObject([{ role: 'exportManager', to: '2026-02-01' }]);
  });

  it('end with the service at the latest', () => {
    const leaving = { ...anna, employmentEnd: '2026-06-30' };
    expect(grantsOf(leaving, [operator('ictTechnician')])).toMatchObject([{ to: '2026-06-30' }]);
    const earlier = operator('ictTechnician', { validTo: '2026-03-31' });
    expect(grantsOf(leaving, [earlier])).toMatchObject([{ to: '2026-03-31' }]);
  });
});

describe('an office', () => {
  it('lets everybody do everything while nobody ever held a role of its own', () => {
    expect(seesEverything(access(ANNA, []))).toBe(true);
    expect(holdsRight(access(ANNA, [grant(BRUNO, 'municipalContact')]), 'grantAccess')).toBe(true);
  });

  it('CAP-3.1.3-a: shows nothing to a person without role as soon as somebody holds one', () => {
    const none = access(ANNA, [grant(BRUNO, 'ictTechnician')]);
    expect(seesEverything(none)).toBe(false);
    expect(none.grants).toEqual([]);
  });

  it('is never without somebody who can grant roles', () => {
    const technician = access(ANNA, [grant(ANNA, 'ictTechnician')]);
    expect(holdsRight(technician, 'grantAccess')).toBe(true);
    const gone = [grant(ANNA, 'ictManager', { to: '2026-05-31' }), grant(BRUNO, 'ictTechnician')];
    expect(holdsRight(access(ANNA, gone), 'grantAccess')).toBe(true);
    expect(holdsRight(access(BRUNO, gone), 'grantAccess')).toBe(false);
    const followed = [...gone, grant(BRUNO, 'ictManager', { from: '2026-06-01' })];
    expect(access(ANNA, followed).grants).toEqual([]);
  });
});

describe('a right', () => {
  it('REG-5.3-a: is looked for body by body', () => {
    const both = access(ANNA, [
      grant(BRUNO, 'ictManager'),
      grant(ANNA, 'municipalContact', { bodyIds: [RUFINA] }),
      grant(ANNA, 'exportManager', { bodyIds: [LONDA] }),
    ]);
    expect(holdsRight(both, 'openTickets')).toBe(true);
    expect(holdsRight(both, 'runDesk')).toBe(false);
    expect(accessWith(both, 'openTickets').grants).toMatchObject([{ bodyIds: [RUFINA] }]);
  });
});

describe('a ticket handed to a supplier', () => {
  it('CAP-3.1.4-b: is that of the person or of the firm that the escalation names', () => {
    const person = { givenName: 'Dario', familyName: 'Bianchi', area: 'Società Rete' };
    expect(isEscalatedTo(person, { target: 'Societa’ RETE, Helpdesk' })).toBe(false);
    expect(isEscalatedTo(person, { target: 'SOCIETA RETE – Helpdesk' })).toBe(true);
    expect(isEscalatedTo(person, { target: 'Dario Bianchi' })).toBe(true);
    expect(isEscalatedTo({ ...person, area: null }, { target: 'Società Rete' })).toBe(false);
  });
});

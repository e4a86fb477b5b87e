import { describe, expect, it } from 'vitest';
import { accessOf } from '#shared/domain/access/access.ts';
import type { RecordId } from '#shared/domain/identity.ts';
import { usualPlaces } from '#shared/domain/on-site/guided-action-usage.ts';
import { handsWanted, handWanted } from '#shared/domain/on-site/hand-wanted.ts';
import { bodiesAsContact, isContactAlone, likelyGuide } from '#shared/domain/on-site/on-site-people.ts';
import type { ConsoleRole } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/instant.ts';

const at = (minute: number): Instant => (1_700_000_000_000 + minute * 60_000) as Instant;
const ADA = 'ada' as RecordId<'person'>;
const BEA = 'bea' as RecordId<'person'>;
const CARLA = 'carla' as RecordId<'person'>;
const LONDA = 'londa' as RecordId<'body'>;

describe('a ticket that waits for a hand', () => {
  it('is one that the office wants solved by the contact, or that waits for the body', () => {
    expect(handWanted({ state: 'inProgress', solutionMode: 'municipalContact' }, [])).toBe('asked');
    expect(handWanted({ state: 'waitingCustomer', solutionMode: null }, [])).toBe('waiting');
    expect(handWanted({ state: 'inProgress', solutionMode: 'phone' }, [])).toBeNull();
    expect(handWanted({ state: 'closed', solutionMode: 'municipalContact' }, [])).toBeNull();
  });

  it('CAP-3.1.6-e: is one that the last work on site did not solve for good', () => {
    const solved = { startedAt: at(1), outcome: 'solved' } as const;
    const temporary = { startedAt: at(2), outcome: 'temporary' } as const;
    const ticket = { state: 'waitingCustomer', solutionMode: null } as const;
    expect(handWanted(ticket, [temporary, solved])).toBe('unfinished');
    expect(handWanted(ticket, [solved])).toBeNull();
  });

  it('comes before those that were opened later', () => {
    const ticket = (id: string, minute: number) =>
      ({
        id: id as RecordId<'ticket'>,
        state: 'waitingCustomer',
        solutionMode: null,
        openedAt: at(minute),
      }) as const;
    const found = handsWanted([ticket('late', 9), ticket('early', 3)], []);
    expect(found.map(({ ticket: { id } }) => id)).toEqual(['early', 'late']);
  });
});

describe('who guided, as long as nobody says', () => {
  const guides = [{ id: ADA }, { id: BEA }];
  const last = [
    { guidedById: ADA, startedAt: at(1) },
    { guidedById: BEA, startedAt: at(2) },
    { guidedById: CARLA, startedAt: at(3) },
  ];

  it('is whose ticket it is, else who guided last, else the only one there is', () => {
    expect(likelyGuide(guides, { operatorId: ADA }, last)).toBe(ADA);
    expect(likelyGuide(guides, { operatorId: CARLA }, last)).toBe(BEA);
    expect(likelyGuide(guides.slice(0, 1), null, [])).toBe(ADA);
    expect(likelyGuide(guides, null, [])).toBeNull();
  });
});

describe('where things are done', () => {
  it('is where they were done last, each place once', () => {
    const acts = ['Anagrafe', 'Protocollo', 'Anagrafe', null].map((place, minute) => ({
      ...{ place, startedAt: at(minute), seatId: null },
    }));
    expect(usualPlaces(acts, null, 5)).toEqual(['Anagrafe', 'Protocollo']);
    expect(usualPlaces(acts, null, 1)).toEqual(['Anagrafe']);
  });
});

describe('REG-5.3-a: the home of a municipal contact', () => {
  const access = (...roles: readonly ConsoleRole[]) => {
    const grant = (personId: RecordId<'person'>, role: ConsoleRole) =>
      ({ personId, role, bodyIds: role === 'ictManager' ? 'every' : [LONDA], from: null, to: null }) as const;
    const grants = [grant(BEA, 'ictManager'), ...roles.map((role) => grant(ADA, role))];
    return accessOf({ id: ADA, bodyId: LONDA }, grants, '2026-11-20');
  };

  it('is of whoever is a contact and serves nobody else', () => {
    expect(isContactAlone(access('municipalContact'))).toBe(true);
    expect(bodiesAsContact(access('municipalContact'))).toEqual([LONDA]);
    expect(isContactAlone(access('municipalContact', 'ictTechnician'))).toBe(false);
    expect(isContactAlone(access('ictManager'))).toBe(false);
    expect(isContactAlone(access('user'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { RecordId } from '#shared/domain/identity.ts';
import { longestOverlap, overlapMinutes } from '#shared/domain/on-site/outing-overlap.ts';
import { outingState } from '#shared/domain/on-site/outing-state.ts';
import {
  callOutFee,
  isChargedByDefault,
  minutesOnSite,
  onSiteCharge,
} from '#shared/domain/on-site/on-site-charge.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';

const NERI = '01JC0000000000000000000001' as RecordId<'person'>;
const VERDI = '01JC0000000000000000000002' as RecordId<'person'>;

const MORNING = { startsAt: rome('2026-11-24T09:00'), endsAt: rome('2026-11-24T10:30') };

function outing(id: string, others: Partial<typeof MORNING & { cancelledOn: string }> = {}) {
  return {
    id: id as RecordId<'outing'>,
    technicianId: NERI,
    cancelledOn: null as string | null,
    ...MORNING,
    ...others,
  };
}

describe('outings of a technician', () => {
  it('overlap by 30 minutes when one is 09:00-10:30 and the other 10:00-11:00 (CAP-3.1.6-f)', () => {
    const later = { startsAt: rome('2026-11-24T10:00'), endsAt: rome('2026-11-24T11:00') };
    expect(overlapMinutes(MORNING, later)).toBe(30);
    expect(overlapMinutes(later, MORNING)).toBe(30);
    expect(longestOverlap(outing('new', later), [outing('old')])).toMatchObject({ minutes: 30 });
  });

  it('do not overlap when one begins as the other ends, nor with a cancelled or another’s one', () => {
    const after = { startsAt: MORNING.endsAt, endsAt: rome('2026-11-24T12:00') };
    expect(longestOverlap(outing('new', after), [outing('old')])).toBeUndefined();
    expect(longestOverlap(outing('new'), [outing('old', { cancelledOn: '2026-11-20' })])).toBeUndefined();
    expect(longestOverlap({ ...outing('new'), technicianId: VERDI }, [outing('old')])).toBeUndefined();
    expect(longestOverlap(outing('old'), [outing('old')])).toBeUndefined();
  });

  it('stand as their time and their report say', () => {
    const at = (text: string, isReported = false) => outingState(outing('one'), isReported, rome(text));
    expect(at('2026-11-24T08:00')).toBe('planned');
    expect(at('2026-11-24T09:00')).toBe('underWay');
    expect(at('2026-11-24T10:30')).toBe('unreported');
    expect(at('2026-11-24T10:30', true)).toBe('made');
    const cancelled = outing('one', { cancelledOn: '2026-11-20' });
    expect(outingState(cancelled, false, rome('2026-11-24T08:00'))).toBe('cancelled');
  });
});

const STAY = { arrivedAt: rome('2026-11-24T09:00'), leftAt: rome('2026-11-24T10:30') };
const TERMS = { hourlyCents: 5_000, callOutCents: 4_000, provisionalWorkCharged: null };
const MINIMAL = { hasOnSite: false, hasCallOut: false, terms: TERMS };
const BASIC = { hasOnSite: true, hasCallOut: true, terms: TERMS };
const FREE = [{ chargeable: null }];

describe('what an outing costs', () => {
  it('is 1,5 h at 50,00 € = 75,00 € and one fee of 40,00 € where nothing is included (CAP-3.1.6-d, CAP-3.1.7-a)', () => {
    expect(minutesOnSite(STAY)).toBe(90);
    const report = { ...STAY, outcome: 'definitive' as const };
    expect(onSiteCharge(report, null, [...FREE, ...FREE], MINIMAL, true)).toEqual({
      chargeable: true,
      workCents: 7_500,
      feeCents: 4_000,
    });
    expect(onSiteCharge(report, null, FREE, MINIMAL, false)).toMatchObject({ feeCents: 0 });
  });

  it('is nothing where both are included (CAP-3.1.7-a)', () => {
    const report = { ...STAY, outcome: 'definitive' as const };
    const nothing = { chargeable: false, workCents: 0, feeCents: 0 };
    expect(onSiteCharge(report, null, FREE, BASIC, true)).toEqual(nothing);
  });

  it('is not guessed where the terms say no amount', () => {
    expect(callOutFee({ hasCallOut: false, terms: undefined })).toBeNull();
    const grounds = { hasOnSite: false, hasCallOut: false, terms: { ...TERMS, hourlyCents: null } };
    const report = { ...STAY, outcome: 'definitive' as const };
    expect(onSiteCharge(report, null, FREE, grounds, true).workCents).toBeNull();
  });

  it('counts the hours for a ticket whose warranty was over (CAP-3.1.6-d)', () => {
    expect(isChargedByDefault(BASIC, 'definitive', [{ chargeable: true }])).toBe(true);
  });

  it('follows the profile for provisional work, unless the contract charges it (A-32)', () => {
    expect(isChargedByDefault(BASIC, 'provisional', FREE)).toBe(false);
    const charged = { ...BASIC, terms: { ...TERMS, provisionalWorkCharged: true } };
    expect(isChargedByDefault(charged, 'provisional', FREE)).toBe(true);
    expect(isChargedByDefault(charged, 'definitive', FREE)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { chargeOf, materialCents, ticketCharge } from '#shared/domain/charges.ts';
import { rome } from '#tests/unit/application/desk/moments.ts';

const FIFTY = { hourlyCents: 5_000 };

describe('what a body is charged', () => {
  it('is 75,00 € for an hour and a half at 50,00 € (CAP-3.1.6-d)', () => {
    expect(chargeOf(90, 5_000)).toBe(7_500);
  });

  it('is 12,00 € for two patch cables at 6,00 € (CAP-3-a)', () => {
    expect(materialCents([{ quantity: 2, unitCents: 600 }])).toBe(1_200);
  });

  it('is rounded once, half a cent up', () => {
    expect([chargeOf(1, 29), chargeOf(1, 30), chargeOf(20, 5_000)]).toEqual([0, 1, 1_667]);
    const thirds = [20, 20, 20].map((minutes) => ({ at: rome('2026-11-20T10:00'), minutes }));
    expect(ticketCharge({ chargeable: true }, thirds, [], () => FIFTY).workCents).toBe(5_000);
  });

  it('counts work only on a chargeable ticket, and consumables always (CAP-3.1.6-d, CAP-3-a)', () => {
    const work = [{ at: rome('2026-11-20T10:00'), minutes: 90 }];
    const lines = [
      { type: 'consumable', quantity: 2, unitCents: 600 },
      { type: 'component', quantity: 1, unitCents: 9_000 },
    ] as const;
    const charge = (chargeable: boolean | null) => ticketCharge({ chargeable }, work, lines, () => FIFTY);
    expect(charge(true)).toEqual({ minutes: 90, workCents: 7_500, materialCents: 1_200 });
    expect(charge(null)).toEqual({ minutes: 0, workCents: 0, materialCents: 1_200 });
  });

  it('is counted at the rate of each day, and never guessed where none is said', () => {
    const work = [
      { at: rome('2026-12-31T10:00'), minutes: 60 },
      { at: rome('2027-01-04T10:00'), minutes: 60 },
    ];
    const raised = (day: string) => ({ hourlyCents: day < '2027-01-01' ? 5_000 : 6_000 });
    expect(ticketCharge({ chargeable: true }, work, [], raised).workCents).toBe(11_000);
    const unknown = (day: string) => (day < '2027-01-01' ? FIFTY : undefined);
    expect(ticketCharge({ chargeable: true }, work, [], unknown).workCents).toBeNull();
  });
});

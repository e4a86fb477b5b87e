import type { Instant } from './instant.ts';
import type { BodyTerms, Material, TicketEntry } from './kinds.ts';
import { dayOf } from './rome-time.ts';

const MINUTES_OF_HOUR = 60;

/** What work costs at a rate by the hour: integer cents, rounded once at the end, half a cent up. @see CAP-3.1.6-d */
export function chargeOf(minutes: number, hourlyCents: number): number {
  return Math.floor((2 * minutes * hourlyCents + MINUTES_OF_HOUR) / (2 * MINUTES_OF_HOUR));
}

/** What lines of material cost, in integer cents. @see CAP-3-a */
export function materialCents(lines: readonly Pick<Material, 'quantity' | 'unitCents'>[]): number {
  return lines.reduce((sum, { quantity, unitCents }) => sum + quantity * unitCents, 0);
}

/** Whether a line is charged to the body by itself: consumables are, components follow their quote. @see CAP-3-a, CAP-3-b */
export function isCharged({ type }: Pick<Material, 'type'>): boolean {
  return type === 'consumable';
}

/** What a body is charged for one ticket, in integer cents. */
export interface TicketCharge {
  /** Minutes of work that are charged: none where the ticket is not. */
  readonly minutes: number;
  /** `null` where work is charged and the terms of one of its days say no rate: nothing is guessed. */
  readonly workCents: number | null;
  readonly materialCents: number;
}

/**
 * What a body is charged for a ticket: the work on it, where it is chargeable, each day's at the rate in force on that
 * day; and the consumables used. `termsOn` gives the body's terms on a day `aaaa-mm-gg`.
 *
 * @see CAP-3-a, CAP-3.1.6-d
 */
export function ticketCharge(
  ticket: { readonly chargeable: boolean | null },
  work: readonly Pick<TicketEntry, 'at' | 'minutes'>[],
  materials: readonly Pick<Material, 'type' | 'quantity' | 'unitCents'>[],
  termsOn: (day: string) => Pick<BodyTerms, 'hourlyCents'> | undefined,
): TicketCharge {
  const charged = ticket.chargeable === true ? work.filter(({ minutes }) => minutes !== null) : [];
  return {
    minutes: charged.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    workCents: workCents(charged, (at) => termsOn(dayOf(at))?.hourlyCents ?? null),
    materialCents: materialCents(materials.filter(isCharged)),
  };
}

/** Minutes are summed by rate before they are rounded: three times ten minutes cost as much as half an hour. */
function workCents(
  work: readonly Pick<TicketEntry, 'at' | 'minutes'>[],
  rateAt: (at: Instant) => number | null,
): number | null {
  const minutesByRate = new Map<number, number>();
  for (const { at, minutes } of work) {
    const rate = rateAt(at);
    if (rate === null) return null;
    minutesByRate.set(rate, (minutesByRate.get(rate) ?? 0) + (minutes ?? 0));
  }
  return [...minutesByRate].reduce((sum, [rate, minutes]) => sum + chargeOf(minutes, rate), 0);
}

/** Whether a charge asks for anything: work or material. */
export function isCharging({ minutes, materialCents: material }: TicketCharge): boolean {
  return minutes > 0 || material > 0;
}

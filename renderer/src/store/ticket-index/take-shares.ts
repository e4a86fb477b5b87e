import { compliance, complianceCase, type ComplianceCase } from '#shared/domain/service-level/compliance.ts';
import type { Instant } from '#shared/domain/instant.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import { TICKET_PRIORITIES } from '#shared/domain/ticket.ts';
import type { TakeShares, TimeSpan } from '#renderer/store/ticket-query.ts';
import type { Columns, Dictionaries } from './columns.ts';
import { seenSlots } from './seen-slots.ts';
import { clockedAt, type TakeClocks } from './take-clocks.ts';

/** The share that every priority must reach, in hundredths of a percent. @see CAP-7-c */
const TARGET = 9_000;

/** The shares of the tickets opened in a stretch of time that were taken in charge within theirs. @see CAP-7-c */
export function takeShares(
  columns: Columns,
  dictionaries: Dictionaries,
  clocks: TakeClocks,
  { from, to, sight }: TimeSpan,
  now: Instant,
): TakeShares {
  const { numbers, count } = columns;
  const seen = seenSlots(columns, dictionaries, sight);
  const cases: ComplianceCase<number>[] = [];
  for (let slot = 0; slot < count; slot += 1) {
    const openedAt = numbers.openedAt[slot] ?? 0;
    if (seen !== null && seen[slot] !== 1) continue;
    if (numbers.shown[slot] !== 1 || openedAt < from || openedAt >= to) continue;
    const ticket = clockedAt(columns, dictionaries, slot);
    const rules = clocks.rulesOf(ticket.bodyId);
    const clock = takeChargeClock(ticket, rules, now);
    cases.push(complianceCase(slot, ticket, clock, systemAt(columns, dictionaries, slot), rules));
  }
  const shares = compliance(cases, TARGET);
  return Object.fromEntries(
    TICKET_PRIORITIES.map((priority) => {
      const { counted, within, met } = shares[priority];
      return [priority, { counted, within, met, target: TARGET }];
    }),
  ) as TakeShares;
}

/** The operating system of what a ticket is about: its own word first, then that of its device. */
function systemAt({ numbers }: Columns, { systems, assets }: Dictionaries, slot: number): string | null {
  const said = systems.idAt(numbers.system[slot] ?? 0);
  const known = said === '' ? assets.detailAt(numbers.asset[slot] ?? 0) : said;
  return known === '' ? null : known;
}

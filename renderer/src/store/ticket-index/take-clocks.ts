import type { RecordId } from '#shared/domain/identity.ts';
import { type Instant, toInstant } from '#shared/domain/instant.ts';
import type { OfficeRules, RulesOf } from '#shared/domain/service-level/body-rules.ts';
import { createRulesOf } from '#shared/domain/service-level/rules-of.ts';
import { takeChargeClock } from '#shared/domain/service-level/take-charge.ts';
import type { ClockedTicket } from '#shared/domain/service-level/take-charge-clock.ts';
import { DUE_VERDICTS, dueVerdict } from '#shared/domain/service-level/due-verdict.ts';
import type { RowTake } from '#renderer/store/ticket-query.ts';
import { type Columns, type Dictionaries, priorityAt, stateAt } from './columns.ts';
import { standingOf, verdictAt } from './take-standing.ts';

/** The clocks of the taking in charge of every ticket, under the rules of the office. @see CAP-7-a */
export interface TakeClocks {
  /** Goes on under these rules; the standing of every slot is worked out again unless `areKnown`. */
  configure(rules: OfficeRules, areKnown: boolean): void;
  /** A slot was written. */
  write(slot: number): void;
  rulesOf: RulesOf;
  /** How a slot stands at a moment, with its minutes. */
  takeAt(slot: number, now: Instant): RowTake;
  /** The verdict of every slot at a moment, by its place among {@link DUE_VERDICTS}. */
  verdicts(now: Instant): Uint8Array;
}

const NO_RULES: OfficeRules = { calendars: [], closures: [], serviceLevels: [], terms: [] };
const NO_MINUTES = { due: null, allowedMinutes: 0, elapsedMinutes: 0 };

/** Clocks over the given columns, under no rules yet. */
export function createTakeClocks(columns: Columns, dictionaries: Dictionaries): TakeClocks {
  const { numbers } = columns;
  let rulesOf = createRulesOf(NO_RULES);

  function write(slot: number): void {
    const ticket = clockedAt(columns, dictionaries, slot);
    const { verdict, due, soonAt } = standingOf(ticket, rulesOf(ticket.bodyId));
    numbers.standing[slot] = DUE_VERDICTS.indexOf(verdict);
    numbers.due[slot] = due;
    numbers.soonAt[slot] = soonAt;
  }

  function takeAt(slot: number, now: Instant): RowTake {
    const ticket = clockedAt(columns, dictionaries, slot);
    const clock = takeChargeClock(ticket, rulesOf(ticket.bodyId), now);
    const verdict = dueVerdict(clock);
    if (clock.status === 'unconfigured' || clock.status === 'stopped') return { verdict, ...NO_MINUTES };
    const { due, allowedMinutes, elapsedMinutes } = clock;
    return { verdict, due, allowedMinutes, elapsedMinutes };
  }

  return {
    configure(rules, areKnown) {
      rulesOf = createRulesOf(rules);
      if (!areKnown) for (let slot = 0; slot < columns.count; slot += 1) write(slot);
    },
    write,
    rulesOf: (bodyId) => rulesOf(bodyId),
    takeAt,
    verdicts(now) {
      const verdicts = new Uint8Array(columns.count);
      for (let slot = 0; slot < verdicts.length; slot += 1)
        verdicts[slot] = verdictAt(
          numbers.standing[slot] ?? 0,
          numbers.due[slot] ?? Number.NaN,
          numbers.soonAt[slot] ?? Number.NaN,
          now,
        );
      return verdicts;
    },
  };
}

/** What the clock looks at in the ticket of a slot. */
export function clockedAt(
  { numbers, texts }: Columns,
  { bodies }: Dictionaries,
  slot: number,
): ClockedTicket {
  const takenAt = numbers.takenAt[slot] ?? Number.NaN;
  return {
    bodyId: bodies.idAt(numbers.body[slot] ?? 0) as RecordId<'body'>,
    priority: priorityAt(numbers, slot),
    state: stateAt(numbers, slot),
    openedAt: toInstant(numbers.openedAt[slot] ?? 0),
    takenAt: Number.isNaN(takenAt) ? null : toInstant(takenAt),
    suspensions: texts.suspensions[slot] ?? [],
    duplicateOfId: texts.duplicateOf[slot] ?? null,
    onCall: numbers.onCall[slot] === 1,
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStamps, type Stamp } from '#shared/domain/stamp.ts';
import {
  ADOPT_MAX,
  FIRST_STAMP,
  MAX_COUNTER,
  MAX_STAMP_MS,
  observe,
  tick,
} from '#shared/replica/hybrid-clock.ts';

/** What machines have shown: any moment, also before 1970, beyond the stamps' range, or between milliseconds. */
const walls = fc.oneof(
  fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_020 }),
  fc.integer({ min: -1_000, max: MAX_STAMP_MS + 1_000 }),
  fc.double({ min: 0, max: 1e13, noNaN: true }),
);

const stamps: fc.Arbitrary<Stamp> = fc.record({
  ms: fc.oneof(
    fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_010 }),
    fc.integer({ min: 0, max: MAX_STAMP_MS - 1 }),
  ),
  counter: fc.oneof(fc.nat(3), fc.integer({ min: MAX_COUNTER - 2, max: MAX_COUNTER })),
});

describe('the hybrid clock', () => {
  it('goes on with every tick, whether the machine stands still, stutters or goes back', () => {
    fc.assert(
      fc.property(stamps, fc.array(walls, { minLength: 1, maxLength: 50 }), (start, moments) => {
        let clock = start;
        for (const now of moments) {
          const ticked = tick(clock, now);
          expect(compareStamps(ticked.clock, clock)).toBeGreaterThan(0);
          expect(ticked.stamp).toEqual(ticked.clock);
          clock = ticked.clock;
        }
      }),
    );
  });

  it('gives stamps that every console accepts', () => {
    fc.assert(
      fc.property(stamps, fc.option(stamps, { nil: undefined }), walls, (clock, min, now) => {
        for (const { ms, counter } of Object.values(tick(clock, now, min))) {
          expect(Number.isInteger(ms) && ms >= 0 && ms <= MAX_STAMP_MS).toBe(true);
          expect(Number.isInteger(counter) && counter >= 0 && counter <= MAX_COUNTER).toBe(true);
        }
      }),
    );
  });

  it('passes the stamp that it must follow, and is not moved by it', () => {
    fc.assert(
      fc.property(stamps, stamps, walls, (clock, min, now) => {
        const ticked = tick(clock, now, min);
        expect(compareStamps(ticked.stamp, min)).toBeGreaterThan(0);
        expect(ticked.clock).toEqual(tick(clock, now).clock);
      }),
    );
  });

  it('adopts the greatest stamp of a batch that is at most five minutes ahead, and none beyond', () => {
    fc.assert(
      fc.property(stamps, fc.array(stamps), walls, (clock, batch, now) => {
        const heard = observe(clock, batch, now);
        const near = batch.filter(({ ms }) => ms <= Math.max(now, 0) + ADOPT_MAX);
        expect([clock, ...near]).toContainEqual(heard);
        expect([clock, ...near].every((stamp) => compareStamps(stamp, heard) <= 0)).toBe(true);
      }),
    );
  });

  it('carries a full counter into the next millisecond', () => {
    const full = { ms: 1_000, counter: MAX_COUNTER };
    expect(tick(full, 1_000).clock).toEqual({ ms: 1_001, counter: 0 });
    expect(tick(FIRST_STAMP, 500, full).stamp).toEqual({ ms: 1_001, counter: 0 });
  });

  it('stays at the end of its range, where a forged stamp may have put it', () => {
    const end = { ms: MAX_STAMP_MS, counter: MAX_COUNTER };
    expect(tick(FIRST_STAMP, 500, end).stamp).toEqual(end);
  });
});

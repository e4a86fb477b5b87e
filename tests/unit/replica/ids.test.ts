import { describe, expect, it } from 'vitest';
import { ULID_PATTERN } from '#shared/domain/identity.ts';
import { toInstant } from '#shared/domain/instant.ts';
import { createIds } from '#shared/replica/ids.ts';
import { replicaIdOf } from '#shared/replica/replica-id.ts';
import { createScriptedClock } from '#tests/laws/simulated-console.ts';

const constant = (byte: number) => (length: number) => new Uint8Array(length).fill(byte);

describe('ids', () => {
  it('hold the moment in ten characters and the randomness in sixteen', () => {
    const ids = createIds(createScriptedClock(1_469_918_176_385), (length) =>
      Uint8Array.from({ length }, (_, index) => index + 1),
    );
    expect(ids.fresh('ticket')).toBe('01ARYZ6S41041061050R3GG28A');
  });

  it('grow within one millisecond, also past a full byte', () => {
    const ids = createIds(createScriptedClock(), constant(0xfe));
    const made = Array.from({ length: 600 }, () => ids.fresh('ticket'));
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(600);
    expect(made.every((id) => ULID_PATTERN.test(id))).toBe(true);
  });

  it('draw again when no greater number is left in the millisecond', () => {
    const drawn = [0xff, 0x11];
    const ids = createIds(createScriptedClock(), (length) => new Uint8Array(length).fill(drawn.shift() ?? 0));
    expect(ids.fresh('ticket').slice(10)).toBe('ZZZZZZZZZZZZZZZZ');
    expect(ids.fresh('ticket').slice(10)).toBe('248H248H248H248H');
  });

  it('derived from the same kind, day and natural key are the same everywhere, and differ otherwise', () => {
    const one = createIds(createScriptedClock(1), constant(1));
    const other = createIds(createScriptedClock(2), constant(2));
    const day = toInstant(1_767_225_600_000);
    const id = one.derived('ticket', day, 'nastro|2026-01-01');
    expect(id).toBe('01KDVDNA00R5D6J8YABEYHP839');
    expect(other.derived('ticket', day, 'nastro|2026-01-01')).toBe(id);
    const others = [
      one.derived('ticket', day, 'nastro|2026-01-02'),
      one.derived('person', day, 'nastro|2026-01-01'),
      one.derived('ticket', toInstant(day + 1), 'nastro|2026-01-01'),
    ];
    expect(new Set<string>([id, ...others]).size).toBe(4);
  });

  it('refuse a moment that they cannot hold', () => {
    const ids = createIds(createScriptedClock(-1), constant(0));
    expect(() => ids.fresh('ticket')).toThrow(RangeError);
    expect(() => ids.derived('ticket', toInstant(2 ** 48), 'key')).toThrow(RangeError);
  });
});

describe('the id of a replica', () => {
  it('is the first hundred bits of the hash of its public key', () => {
    expect(replicaIdOf(Uint8Array.from({ length: 32 }, (_, index) => index))).toBe('cc6wtab6rgspd48jah4b');
  });

  it('is of a whole key only', () => {
    expect(() => replicaIdOf(new Uint8Array(31))).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import type { Change, WriteRef } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { decodeSegment, encodeSegment, type SegmentLimits } from '#shared/replica/codec/segment-lines.ts';
import { isTooLarge } from '#shared/replica/encode-change.ts';
import { MAX_REPLICAS_NAMED } from '#shared/replica/replica-table.ts';
import golden from '#tests/fixtures/space-v1/changes.json' with { type: 'json' };

const CHANGES = golden.changes.map(({ change }) => change) as unknown as readonly Change[];
const STREAM = { sc: golden.scope as Scope, r: golden.replica as ReplicaId };
const LIMITS: SegmentLimits = { changes: 2_000, bytes: 1024 * 1024 };

function replica(place: number): ReplicaId {
  return String(place).padStart(20, '0') as ReplicaId;
}

/** A change with a text of the given length, or that names the given writes. */
function change(n: number, { text = '', seen = [] }: { text?: string; seen?: readonly WriteRef[] }): Change {
  const record = { kind: 'ticket', id: 'T1' };
  return {
    scope: STREAM.sc,
    replica: STREAM.r,
    n,
    stamp: { ms: 1_767_254_400_000 + n, counter: 0 },
    actor: '01HZY0000000000000000000AA' as Change['actor'],
    command: 'editTicket',
    clockCorrection: 0,
    mutations: [
      { op: 'create', ...record, fields: { text } },
      { op: 'delete', ...record, deleted: true, replaces: [], seen },
    ],
  };
}

function writesOf(count: number, first = 0): readonly WriteRef[] {
  return Array.from({ length: count }, (_, place) => ({ replica: replica(first + place), n: 1 }));
}

describe('the changes of a segment', () => {
  it('are read back as they were written, every form of mutation', () => {
    const { header, lines, taken } = encodeSegment(CHANGES, LIMITS);
    expect(taken).toBe(CHANGES.length);
    expect(header).toMatchObject({ n: [1, CHANGES.length], rt: golden.replicas, mr: 1 });
    expect(decodeSegment({ ...STREAM, ...mutable(header) }, lines)).toEqual({ ok: true, value: CHANGES });
  });

  it('are read back whatever segment each stands in', () => {
    for (const one of CHANGES) {
      const { header, lines } = encodeSegment([one], LIMITS);
      expect(decodeSegment({ ...STREAM, ...mutable(header) }, lines)).toEqual({ ok: true, value: [one] });
    }
  });

  it('are as many as its limit says', () => {
    const { header, taken } = encodeSegment(CHANGES, { ...LIMITS, changes: 2 });
    expect([taken, header.n]).toEqual([2, [1, 2]]);
  });

  it('are as long as its limit says, to the byte', () => {
    const changes = [1, 2, 3].map((n) => change(n, { text: 'è'.repeat(100) }));
    const { lines } = encodeSegment(changes, LIMITS);
    const whole = Buffer.byteLength([`{"seed":"${'A'.repeat(22)}"}`, ...lines].join('\n'));
    expect(encodeSegment(changes, { ...LIMITS, bytes: whole }).taken).toBe(3);
    expect(encodeSegment(changes, { ...LIMITS, bytes: whole - 1 }).taken).toBe(2);
    expect(encodeSegment(changes, { ...LIMITS, bytes: 1 }).taken).toBe(1);
  });

  it('name no more replicas than its header has room for, and what stays out leaves nothing behind', () => {
    const changes = [change(1, { seen: writesOf(400) }), change(2, { seen: writesOf(400, 300) })];
    const { header, taken } = encodeSegment(changes, LIMITS);
    expect(taken).toBe(1);
    expect(header.rt).toHaveLength(400);
  });

  it('are refused when made, if one alone names more', () => {
    expect(isTooLarge(change(1, { seen: writesOf(MAX_REPLICAS_NAMED) }))).toBe(false);
    expect(isTooLarge(change(1, { seen: writesOf(MAX_REPLICAS_NAMED + 1) }))).toBe(true);
  });

  it('must follow one another', () => {
    expect(() => encodeSegment([], LIMITS)).toThrow(RangeError);
    expect(() => encodeSegment([change(1, {}), change(3, {})], LIMITS)).toThrow(RangeError);
  });
});

describe('a segment is malformed', () => {
  const { header, lines } = encodeSegment(
    [1, 2, 3].map((n) => change(n, { seen: writesOf(2) })),
    LIMITS,
  );
  const whole = { ...STREAM, ...mutable(header) };
  const [first = '', second = '', third = ''] = lines;

  it.each([
    ['with a line less', whole, [first, second], 'count'],
    ['with a line more', whole, [...lines, third], 'count'],
    ['with none', whole, [], 'count'],
    ['with lines in another order', whole, [second, first, third], 'number'],
    ['with a line twice', whole, [first, first, third], 'number'],
    ['of other numbers', { ...whole, n: [2, 4] as [number, number] }, lines, 'number'],
    ['of numbers that go back', { ...whole, n: [3, 1] as [number, number] }, lines, 'count'],
    ['of other stamps', { ...whole, h: [0, 1] as [number, number] }, lines, 'stamps'],
    ['without its table', { ...whole, rt: [] }, lines, 'change-malformed'],
    ['with a line that is no change', whole, [first, '{}', third], 'change-malformed'],
    ['with a change beyond all', whole, [first, ' '.repeat(300_000), third], 'change-too-large'],
    ['with a form nested beyond all', whole, [first, nested(second), third], 'change-malformed'],
  ])('%s', (_, said, text, problem) => {
    const refused = decodeSegment(said, text);
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'segment-malformed' } });
    expect(refused.ok ? undefined : refused.refusal.data['problem']).toContain(problem);
  });
});

/** An unknown form that says its record, and then goes on for ever inwards. */
function nested(line: string): string {
  const depth = 100_000;
  const form = `["later","ticket","T1",${'['.repeat(depth)}${']'.repeat(depth)}]`;
  return line.replace(/"m":.*$/, `"m":[${form}]}`);
}

/** As the schema of the header gives it. */
function mutable({ n, h, rt }: ReturnType<typeof encodeSegment>['header']): {
  n: [number, number];
  h: [number, number];
  rt: ReplicaId[];
} {
  return { n: [...n], h: [...h], rt: [...rt] };
}

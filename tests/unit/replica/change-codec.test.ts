import { describe, expect, it } from 'vitest';
import type { Change } from '#shared/domain/change.ts';
import type { ReplicaId, Scope } from '#shared/domain/identity.ts';
import { decodeChange, type SegmentContext } from '#shared/replica/decode-change.ts';
import { encodeChange, MAX_CHANGE_BYTES } from '#shared/replica/encode-change.ts';
import { createReplicaTable } from '#shared/replica/replica-table.ts';
import golden from '#tests/fixtures/space-v1/changes.json' with { type: 'json' };

const SEGMENT: SegmentContext = {
  scope: golden.scope as Scope,
  replica: golden.replica as ReplicaId,
  replicas: golden.replicas as readonly string[] as readonly ReplicaId[],
};
const GOLDEN = golden.changes as unknown as readonly { readonly line: string; readonly change: Change }[];

describe('the lines of the first format', () => {
  it.each(GOLDEN)('are read as ever: $change.command', ({ line, change }) => {
    expect(decodeChange(line, SEGMENT)).toEqual({ ok: true, value: change });
  });

  it.each(GOLDEN)('are written as ever: $change.command', ({ line, change }) => {
    expect(encodeChange(change, createReplicaTable(SEGMENT.replicas))).toBe(line);
  });
});

describe('a table of replicas', () => {
  it('grows with the replicas that mutations name', () => {
    const table = createReplicaTable();
    const set = GOLDEN.find(({ change }) => change.command === 'editTicket');
    if (set === undefined) throw new Error('no such line');
    const line = encodeChange(set.change, table);
    expect(table.replicas()).toHaveLength(2);
    expect(decodeChange(line, { ...SEGMENT, replicas: table.replicas() })).toEqual({
      ok: true,
      value: set.change,
    });
  });

  it('that means other replicas does not change what an unknown form means', () => {
    const unknown = GOLDEN.find(({ change }) => change.mutations.some(({ op }) => op === 'opaque'));
    if (unknown === undefined) throw new Error('no such line');
    const table = createReplicaTable(['z'.repeat(20) as ReplicaId]);
    const line = encodeChange(unknown.change, table);
    expect(line).not.toBe(unknown.line);
    expect(decodeChange(line, { ...SEGMENT, replicas: table.replicas() })).toEqual({
      ok: true,
      value: unknown.change,
    });
  });
});

describe('a line that is not a change', () => {
  const good = '{"n":1,"h":[1,0],"u":"01HZY0000000000000000000AA","k":"x","m":[]}';
  const withForm = (form: string): string => good.replace('"m":[]', `"m":[${form}]`);

  it.each([
    ['is not JSON', '{"n":1'],
    ['is not an object', '[]'],
    ['lacks its number', good.replace('"n":1,', '')],
    ['has a stamp of three parts', good.replace('[1,0]', '[1,0,0]')],
    ['has an actor that is no person', good.replace('01HZY', 'io')],
    ['has a form without a record', withForm('["future"]')],
    ['has a form that is no list', withForm('{"op":"c"}')],
    ['creates without fields', withForm('["c","ticket","T1"]')],
    ['creates with one thing too many', withForm('["c","ticket","T1",{},1]')],
    ['sets without naming what it replaces', withForm('["s","ticket","T1",{"subject":["a"]}]')],
    ['names a place that the table has not', withForm('["s","ticket","T1",{"subject":["a",[[9,1]]]}]')],
    ['names a write without a number', withForm('["s","ticket","T1",{"subject":["a",[[0,0]]]}]')],
    ['writes the prototype', withForm('["c","ticket","T1",{"__proto__":1}]')],
    ['sets the prototype', withForm('["s","ticket","T1",{"__proto__":[1,[]]}]')],
    ['holds a number beyond all', withForm('["c","ticket","T1",{"size":1e999}]')],
    ['adds an element that is no text', withForm('["+","ticket","T1","tags",1]')],
    ['counts by a text', withForm('["i","ticket","T1","reminders","1"]')],
    ['deletes by halves', withForm('["d","ticket","T1",true,[]]')],
    ['wraps a wrapping', withForm('["?","ticket","T1",["?","ticket","T1",[],[]],[]]')],
    ['wraps a form of another record', withForm('["?","ticket","T1",["future","ticket","T2"],[]]')],
  ])('because it %s is refused', (_, line) => {
    expect(decodeChange(line, SEGMENT)).toMatchObject({ ok: false, refusal: { code: 'change-malformed' } });
  });

  it('because it is too long is refused unread', () => {
    const line = `${good.slice(0, -1)},"x":"${'è'.repeat(MAX_CHANGE_BYTES / 2)}"}`;
    expect(decodeChange(line, SEGMENT)).toMatchObject({ ok: false, refusal: { code: 'change-too-large' } });
  });

  it('is not one that has a member unknown to this version', () => {
    expect(decodeChange(good.replace('{', '{"new":1,'), SEGMENT)).toMatchObject({ ok: true });
  });
});

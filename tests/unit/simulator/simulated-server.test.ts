import { describe, expect, it } from 'vitest';
import { claimPath } from '#shared/replica/share/space-paths.ts';
import type { ShareError, ShareFailure } from '#shared/replica/share/share.ts';
import { sampleBytes, samplePath, STREAM } from '#tests/contracts/share-samples.ts';
import { createScriptedClock, type ScriptedClock } from '#tests/laws/simulated-console.ts';
import { CALM, ROUGH, type FaultRates } from '#tests/simulator/fault-rates.ts';
import { createSimulatedServer, type SimulatedServer } from '#tests/simulator/simulated-server.ts';

const ROOMY = 10_000;
const BYTES = sampleBytes(300);

function open(seed = 7): { server: SimulatedServer; clock: ScriptedClock } {
  const clock = createScriptedClock();
  return { server: createSimulatedServer(seed, clock), clock };
}

function always(...faults: readonly (keyof FaultRates)[]): FaultRates {
  return { ...CALM, ...Object.fromEntries(faults.map((fault) => [fault, 1])) };
}

async function failureOf(call: Promise<unknown>): Promise<ShareFailure | 'none'> {
  return call.then(
    () => 'none',
    (error: unknown) => (error as ShareError).failure,
  );
}

describe('a call that fails', () => {
  it('has done nothing when it failed before, and all its work when only the answer was lost', async () => {
    const { server } = open();
    const view = server.view('a');
    view.faults.rates = always('failBefore');
    expect(await failureOf(view.put(samplePath(1), BYTES))).toBe('transient');
    expect(server.folder().file(samplePath(1))).toBeNull();
    view.faults.rates = always('failAfter');
    expect(await failureOf(view.put(samplePath(1), BYTES))).toBe('transient');
    expect(server.folder().file(samplePath(1))?.bytes).toEqual(BYTES);
  });

  it('leaves the beginning of the file when a writing stops midway', async () => {
    const { server } = open();
    const view = server.view('a');
    view.faults.rates = always('tear');
    expect(await failureOf(view.put(samplePath(1), BYTES))).toBe('transient');
    const torn = server.folder().file(samplePath(1))?.bytes ?? BYTES;
    expect(torn.length).toBeLessThan(BYTES.length);
    expect(torn).toEqual(BYTES.subarray(0, torn.length));
    view.faults.rates = CALM;
    await view.put(samplePath(1), BYTES);
    expect(server.folder().file(samplePath(1))?.bytes).toEqual(BYTES);
  });

  it('tells no room from a torn writing, midway and for as long as the server is full', async () => {
    const { server } = open();
    server.view('a').faults.rates = always('fullMidway');
    expect(await failureOf(server.view('a').put(samplePath(1), BYTES))).toBe('full');
    server.faults.full = true;
    expect(await failureOf(server.view('b').put(samplePath(2), BYTES))).toBe('full');
    server.faults.full = false;
    expect(await failureOf(server.view('b').put(samplePath(2), BYTES))).toBe('none');
  });

  it('takes as long as a call may take when the server does not answer', async () => {
    const { server, clock } = open();
    server.view('a').faults.rates = always('hang');
    const before = clock.now();
    expect(await failureOf(server.view('a').list('heads'))).toBe('unanswering');
    expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
  });
});

describe('a console that cannot reach the server or write on it', () => {
  it('finds the root gone while it is offline, alone', async () => {
    const { server } = open();
    server.view('a').faults.offline = true;
    expect(await failureOf(server.view('a').list('heads'))).toBe('gone');
    expect(await failureOf(server.view('b').list('heads'))).toBe('none');
  });

  it('reads, and may not write or delete, while it is read-only', async () => {
    const { server } = open();
    await server.view('b').put(samplePath(1), BYTES);
    server.view('a').faults.readOnly = true;
    expect(await failureOf(server.view('a').put(samplePath(2), BYTES))).toBe('permission');
    expect(await failureOf(server.view('a').putExclusive(claimPath('2026', 1), BYTES))).toBe('permission');
    await server.view('a').delete(samplePath(1));
    expect(await server.view('a').get(samplePath(1), ROOMY)).toEqual(BYTES);
  });
});

describe('what a console’s system remembers', () => {
  it('gives an old listing for twelve seconds at most', async () => {
    const { server, clock } = open();
    const view = server.view('a');
    view.faults.rates = { ...CALM, staleListing: 1, listingAge: 12_000 };
    expect(await view.list(STREAM)).toEqual([]);
    await server.view('b').put(samplePath(1), BYTES);
    expect(await view.list(STREAM)).toEqual([]);
    clock.advance(12_001);
    expect(await view.list(STREAM)).toHaveLength(1);
  });

  it('takes a file for absent for five seconds at most after it was not found', async () => {
    const { server, clock } = open();
    const view = server.view('a');
    view.faults.rates = { ...CALM, absenceAge: 5_000 };
    expect(await view.get(samplePath(1), ROOMY)).toBeNull();
    await server.view('b').put(samplePath(1), BYTES);
    expect(await view.get(samplePath(1), ROOMY)).toBeNull();
    clock.advance(5_001);
    expect(await view.get(samplePath(1), ROOMY)).toEqual(BYTES);
  });

  it('is forgotten with the process', async () => {
    const { server } = open();
    server.view('a').faults.rates = { ...CALM, staleListing: 1, listingAge: 12_000 };
    expect(await server.view('a').list(STREAM)).toEqual([]);
    await server.view('b').put(samplePath(1), BYTES);
    server.forget('a');
    expect(await server.view('a').list(STREAM)).toHaveLength(1);
  });
});

describe('what is listed and read', () => {
  it('may miss names and repeat names, and never invents any', async () => {
    const { server } = open();
    for (let q = 1; q <= 40; q += 1) await server.view('b').put(samplePath(q), BYTES);
    const names = await server.view('b').list(STREAM);
    const view = server.view('a');
    view.faults.rates = always('missNames');
    expect((await view.list(STREAM)).length).toBeLessThan(40);
    view.faults.rates = always('repeatNames');
    const repeated = await view.list(STREAM);
    expect(repeated.length).toBeGreaterThan(40);
    expect(new Set(repeated)).toEqual(new Set(names));
  });

  it('may be the beginning of a file', async () => {
    const { server } = open();
    await server.view('b').put(samplePath(1), BYTES);
    server.view('a').faults.rates = always('shortRead');
    expect((await server.view('a').get(samplePath(1), ROOMY))?.length).toBeLessThan(BYTES.length);
  });

  it('stays when a deletion meets an open file', async () => {
    const { server } = open();
    const view = server.view('a');
    await view.put(samplePath(1), BYTES);
    view.faults.rates = always('busyDelete');
    await view.delete(samplePath(1));
    expect(await view.get(samplePath(1), ROOMY)).toEqual(BYTES);
  });
});

describe('the server itself', () => {
  it('loses, truncates and rots what it had acknowledged', async () => {
    const { server } = open();
    const view = server.view('a');
    await view.put(samplePath(1), BYTES);
    expect(server.damage('rot')).toBe(samplePath(1));
    expect(await view.get(samplePath(1), ROOMY)).not.toEqual(BYTES);
    await view.put(samplePath(1), BYTES);
    server.damage('truncate');
    expect((await view.get(samplePath(1), ROOMY))?.length).toBeLessThan(BYTES.length);
    server.damage('lose');
    expect(await view.get(samplePath(1), ROOMY)).toBeNull();
    expect(server.damage('lose')).toBeNull();
  });

  it('goes back to an earlier copy of itself, as often as asked', async () => {
    const { server } = open();
    const view = server.view('a');
    await view.put(samplePath(1), BYTES);
    const backup = server.backUp();
    for (const q of [2, 3]) {
      await view.put(samplePath(q), BYTES);
      server.rollBack(backup);
      expect(await view.list(STREAM)).toHaveLength(1);
    }
  });

  it('comes to hold files that no console wrote', async () => {
    const { server } = open();
    await server.view('a').put(samplePath(1), BYTES);
    const name = server.litter(STREAM);
    expect(await server.view('b').list(STREAM)).toContain(name);
  });

  it('has two winners of a race where exclusive creation is weak, and never where it is strong', async () => {
    const { server } = open();
    const race = async (n: number) =>
      Promise.all(['a', 'b'].map((name) => server.view(name).putExclusive(claimPath('2026', n), BYTES)));
    expect([...(await race(1))].sort()).toEqual(['created', 'exists']);
    server.faults.weakExclusive = 1;
    expect(await race(2)).toEqual(['created', 'created']);
  });

  it('repeats its troubles from the same seed', async () => {
    const run = async () => {
      const { server, clock } = open(42);
      const view = server.view('a');
      view.faults.rates = ROUGH;
      const outcomes: string[] = [];
      for (let q = 1; q <= 200; q += 1) outcomes.push(await failureOf(view.put(samplePath(q), BYTES)));
      return { outcomes, now: clock.now(), left: server.folder().paths() };
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(new Set(first.outcomes)).toContain('transient');
  });

  it('is quiet again when it is told to be', async () => {
    const { server } = open();
    Object.assign(server.view('a').faults, { offline: true, readOnly: true, rates: ROUGH });
    server.faults.full = true;
    server.calm();
    for (let q = 1; q <= 50; q += 1)
      expect(await failureOf(server.view('a').put(samplePath(q), BYTES))).toBe('none');
  });
});

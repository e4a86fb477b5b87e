import { describe, expect, it } from 'vitest';
import { createDiskShare } from '#electron/host/share/disk-share.ts';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { raceExclusive } from '#shared/replica/sync/exclusive-race.ts';
import { createScriptedClock } from '#tests/laws/simulated-console.ts';
import { CALM } from '#tests/simulator/fault-rates.ts';
import { createSimulatedServer } from '#tests/simulator/simulated-server.ts';
import { freshFolder } from '#tests/unit/host/fresh-folder.ts';

function server(seed: number, weakExclusive: number) {
  const made = createSimulatedServer(seed, createScriptedClock());
  made.faults.weakExclusive = weakExclusive;
  for (const name of ['a', 'b']) made.view(name).faults.rates = { ...CALM, latency: 20 };
  return made;
}

describe('a race between two consoles', () => {
  it.each([1, 2, 3, 4, 5])(
    'finds an exclusive creation that is weak three times in ten: seed %i',
    async (seed) => {
      const weak = server(seed, 0.3);
      const finding = await raceExclusive(weak.view('a'), weak.view('b'), { rounds: 100 });
      expect(finding.exclusive).toBe('unsafe');
      expect(finding.broken).toBeGreaterThan(5);
    },
  );

  it.each([1, 2, 3, 4, 5])('clears one that is strong: seed %i', async (seed) => {
    const strong = server(seed, 0);
    expect(await raceExclusive(strong.view('a'), strong.view('b'), { rounds: 100 })).toEqual({
      exclusive: 'atomic',
      rounds: 100,
      broken: 0,
    });
  });

  it('clears a disk', async () => {
    const root = await freshFolder();
    const view = () => createDiskShare({ root, clock: createSystemClock(), random: () => 0.5 });
    expect(await raceExclusive(view(), view(), { rounds: 100 })).toMatchObject({ broken: 0 });
  });

  it('runs again on numbers of its own', async () => {
    const strong = server(1, 0);
    await raceExclusive(strong.view('a'), strong.view('b'), { rounds: 3 });
    await raceExclusive(strong.view('a'), strong.view('b'), { rounds: 3, from: 4 });
    expect(strong.folder().paths()).toHaveLength(6);
  });

  it('shows nothing when it was not run to its end', async () => {
    const strong = server(1, 0);
    strong.view('b').faults.offline = true;
    const race = raceExclusive(strong.view('a'), strong.view('b'), { rounds: 3 });
    await expect(race).rejects.toMatchObject({ failure: 'gone' });
  });

  it('finds a file that is not its winner’s', async () => {
    const strong = server(1, 0);
    const swapped = {
      ...strong.view('b'),
      get: () => Promise.resolve(Uint8Array.of(9)),
    };
    const finding = await raceExclusive(swapped, strong.view('a'), { rounds: 1 });
    expect(finding).toMatchObject({ exclusive: 'unsafe', broken: 1 });
  });
});

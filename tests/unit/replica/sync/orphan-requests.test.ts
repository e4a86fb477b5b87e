import { describe, expect, it } from 'vitest';
import { adoptOrphans } from '#shared/replica/sync/orphan-requests.ts';
import { exchange, pass, startEngine } from '#tests/sync/engine-tools.ts';
import { createTestSpace, publish, receive } from '#tests/sync/test-console.ts';

const HOUR = 3_600_000;

describe('a ticket whose console does not number it', () => {
  it('is numbered by any other after two days, and not before (X-2)', async () => {
    const space = await createTestSpace(7, true);
    const [silent, desk] = [await space.console(), await space.console()];
    const ticketId = await silent.open();
    await publish(silent.parts());
    await receive(desk.parts());
    pass(space, 47 * HOUR);
    expect(await adoptOrphans(desk.parts())).toBe(0);
    pass(space, 2 * HOUR);
    expect(await adoptOrphans(desk.parts())).toBe(1);
    await exchange(space, desk);
    expect(await desk.numberOf(ticketId)).toBe('2026/000001');
    expect(await adoptOrphans(desk.parts())).toBe(0);
  });

  it('is numbered at once by a console that made it under an earlier name (X-2)', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    const ticketId = await desk.open();
    await publish(desk.parts());
    await (await startEngine(desk)).rebuild();
    await exchange(space, space.founder);
    await receive(desk.parts());
    expect(await adoptOrphans(desk.parts())).toBe(1);
    await exchange(space, desk);
    expect(await desk.numberOf(ticketId)).toBe('2026/000001');
  });

  it('is left to the console that made it while that one is at work', async () => {
    const space = await createTestSpace(7, true);
    const desk = await space.console();
    await desk.open();
    pass(space, 100 * HOUR);
    expect(await adoptOrphans(desk.parts())).toBe(0);
  });
});

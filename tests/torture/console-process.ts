import { appendFileSync } from 'node:fs';
import { createSystemClock } from '#electron/host/system-clock.ts';
import { createRandom } from '#shared/application/demonstration/random.ts';
import { createSyncEngine } from '#shared/replica/sync/sync-engine.ts';
import { createSyncLoop } from '#shared/replica/sync/sync-loop.ts';
import { performSomething } from '#tests/simulator/workload.ts';
import { readOrder } from './order.ts';
import { acceptedPath, openConsole } from './tortured-console.ts';

/**
 * A console at work until somebody ends its process: rounds, and acts drawn from its seed. Each act that was kept is noted
 * in a file of its home.
 */
const order = readOrder(process.argv[2] ?? '');
const random = createRandom(order.seed);
const console = await openConsole(order, random);
const engine = await createSyncEngine(console.parts);
const loop = createSyncLoop({ engine, clock: console.context.clock, random: () => random.next() });
engine.onStatus(({ condition, problem }) => {
  if (condition === 'failed') process.stderr.write(`${JSON.stringify(problem)}\n`);
});
loop.attention('active');
loop.start();

const waits = createSystemClock();
for (let count = 1; ; count += 1) {
  await waits.wait(random.around(700));
  const token = `atto-${order.name}-${String(order.seed)}-${String(count)}x`;
  const running = { context: console.context, store: console.parts.store };
  if (!(await performSomething(running, random, token))) continue;
  appendFileSync(acceptedPath(order.home), `${token}\n`);
  loop.poke('change');
}

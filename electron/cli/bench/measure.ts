import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a piece of work took: time on the wall, and time of processors, in milliseconds. */
export interface Taken {
  readonly ms: number;
  readonly processorMs: number;
}

/** Runs a piece of work and says what it took. */
export async function measured<Value>(
  work: () => Promise<Value>,
): Promise<Taken & { readonly value: Value }> {
  const processor = process.cpuUsage();
  const began = performance.now();
  const value = await work();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(processor);
  return { value, ms, processorMs: (user + system) / 1_000 };
}

/** Runs two rivals in turns, so that neither has the quieter machine, and gives the middle of each one's times. */
export async function inTurns(
  turns: number,
  product: () => Promise<unknown>,
  peer: () => Promise<unknown>,
): Promise<{ readonly product: Taken; readonly peer: Taken }> {
  const products: Taken[] = [];
  const peers: Taken[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    peers.push(await measured(peer));
    products.push(await measured(product));
  }
  return { product: middle(products), peer: middle(peers) };
}

/** The middle of several measures. */
function middle(measures: readonly Taken[]): Taken {
  return {
    ms: median(measures.map(({ ms }) => ms)),
    processorMs: median(measures.map(({ processorMs }) => processorMs)),
  };
}

/** Bytes of memory that a value keeps alive, beyond what was alive before it was made. */
export async function memoryOf(make: () => Promise<object>): Promise<number> {
  const collect = garbageCollector();
  await settle(collect);
  const before = process.memoryUsage();
  const kept = await make();
  await settle(collect);
  const after = process.memoryUsage();
  // Looked at after the measure: the collector must not have taken it away.
  if (Object.keys(kept).length < 0) throw new Error('nothing was kept');
  return after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers;
}

/** Collects until nothing more goes: what is released by one collection is often found by the next. */
async function settle(collect: () => void): Promise<void> {
  for (let held = Infinity; ;) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    if (heapUsed + arrayBuffers >= held) return;
    held = heapUsed + arrayBuffers;
  }
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

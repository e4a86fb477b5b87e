import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ConsoleOrder } from './order.ts';

/** The processes of some consoles, one each at most. */
export interface Nursery {
  begin(place: number): void;
  beginAll(): void;
  /** Ends a process at once, whatever it is doing, and waits until it is gone. */
  kill(place: number): Promise<void>;
  /** Ends all of them. Gives what was said by those that ended by themselves, or that something failed in. */
  endAll(): Promise<readonly string[]>;
  kills(): number;
}

interface Living {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
}

/** No processes yet. */
export function createNursery(program: string, orders: readonly ConsoleOrder[]): Nursery {
  const living = new Map<number, Living>();
  const complaints = new Set<string>();
  let kills = 0;
  let births = 0;

  function begin(place: number): void {
    const order = orders[place];
    if (order === undefined) return;
    births += 1;
    const told = JSON.stringify({ ...order, seed: births });
    const child = spawn(process.execPath, [program, told], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (text: Buffer) => complaints.add(`${order.name}: ${text.toString()}`));
    child.once('exit', (code) => {
      if (code !== null) complaints.add(`${order.name} ended by itself with ${String(code)}`);
    });
    living.set(place, { child, ended: once(child, 'exit') });
  }

  async function end(place: number): Promise<void> {
    const found = living.get(place);
    if (found === undefined) return;
    living.delete(place);
    found.child.kill('SIGKILL');
    await found.ended;
  }

  return {
    begin,
    beginAll: () => {
      for (const place of orders.keys()) begin(place);
    },
    async kill(place) {
      kills += 1;
      await end(place);
    },
    async endAll() {
      await Promise.all([...living.keys()].map(end));
      return [...complaints];
    },
    kills: () => kills,
  };
}

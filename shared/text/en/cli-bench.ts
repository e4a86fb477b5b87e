import type { Catalogue } from '#shared/text/catalogue.ts';

/** What the command line says of its measures. */
export const cliBench: Catalogue['cliBench'] = {
  stages: {
    filling: 'Filling the trial folders…',
    newConsole: 'Measuring a new console…',
    memory: 'Measuring the memory…',
    exchanging: 'Measuring rounds and exchanges…',
  },
  subjects: {
    newConsole: 'new console, list usable, against reading JSON lines',
    newConsoleFromLog: 'the same, from the changes one by one',
    newConsoleDurable: 'the same, all on the disk, against JSON lines read and written again',
    idleRound: 'idle round',
    publishCalls: 'publishing 100 changes: calls on the folder',
    publishTime: 'publishing 100 changes: time before the folder',
    publishGrowth: 'publishing 100 changes: large archive over small',
    fetchCalls: 'fetching 100 changes: calls on the folder',
    fetchTime: 'fetching 100 changes: time before the folder',
    fetchGrowth: 'fetching 100 changes: large archive over small',
    memory: 'memory, against a table of the same records',
  },
  units: { ratio: 'times', calls: 'calls', ms: 'ms' },
  must: (limit) => `limit ${limit}`,
  moonshot: (goal) => `goal ${goal}`,
  verdicts: { moonshot: 'goal reached', must: 'within the limit', missed: 'BEYOND THE LIMIT' },
};

import { z } from 'zod';
import { done, type Result } from '#shared/domain/refusal.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import type { Archive } from './archive.ts';
import { refusalOf } from './archive-refusal.ts';
import type { FillingTold } from './demonstration-thread.ts';
import type { WorkerTasks } from './worker-task.ts';

/** How a demonstration archive is being filled. */
export interface FillOptions {
  /** How many tickets, when the archive was never filled; later fillings go on with the number they began with. */
  readonly tickets: number;
  /** Aborting keeps what was filled so far: filling again goes on from there. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

const fillingSchema = z.object({
  seed: z.int(),
  /** The moment at which the story that the demonstration tells ends. */
  until: z.int(),
  total: z.int().min(1),
  complete: z.boolean(),
});

type Filling = z.infer<typeof fillingSchema>;

const PREFERENCE = 'demonstration';

/** Any number will do: the same one tells the same story. */
const SEED = 20_240_917;

/** Whether a demonstration archive was filled to the end; `null` when its filling was never begun. */
export async function demonstrationStatus(
  archive: Archive,
): Promise<{ readonly total: number; readonly complete: boolean } | null> {
  return (await archive.local.read(PREFERENCE, fillingSchema)) ?? null;
}

/**
 * Fills a demonstration archive in a thread of its own, or goes on with a filling that was cut short; the list can be
 * used meanwhile. Gives whether it came to the end: `complete` is false when it was aborted.
 */
export async function fillDemonstration(
  archive: Archive,
  options: FillOptions,
): Promise<Result<{ readonly complete: boolean }>> {
  try {
    const filling = await begin(archive, options.tickets);
    if (filling.complete) return done({ complete: true });
    const { seed, until, total } = filling;
    const task = { database: archive.databaseName, tickets: total, seed, until };
    const complete = await fillInThread(archive, task, options);
    if (complete) await archive.local.write(PREFERENCE, { ...filling, complete });
    return done({ complete });
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** The story must be the same when it is told again, so that its end and its seed are written down first. */
async function begin({ local, context }: Archive, tickets: number): Promise<Filling> {
  const begun = await local.read(PREFERENCE, fillingSchema);
  if (begun !== undefined) return begun;
  const filling = { seed: SEED, until: context.clock.now(), total: tickets, complete: false };
  await local.write(PREFERENCE, filling);
  return filling;
}

function fillInThread(
  { startWorker }: Archive,
  task: WorkerTasks['demonstration'],
  { signal, onProgress }: FillOptions,
): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  const thread = startWorker('demonstration', task);
  return new Promise<boolean>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(false), { once: true });
    thread.onCrash((detail) => reject(new Error(detail)));
    thread.addEventListener('message', ({ data }: MessageEvent<FillingTold>) => {
      if (data.told === 'progress') onProgress({ done: data.done, total: data.total });
      else if (data.told === 'complete') resolve(true);
      else
        reject(data.failure === null ? new Error(data.detail) : new StorageError(data.failure, data.detail));
    });
  }).finally(() => thread.terminate());
}

import type { Refusal } from '#shared/domain/refusal.ts';
import type { Archive } from '#renderer/store/archive.ts';
import { demonstrationStatus, fillDemonstration } from '#renderer/store/demonstration.ts';
import type { FillingStore } from './filling.ts';

/** Fills the demonstration archive behind the screens, one archive at a time. */
export interface DemonstrationFiller {
  /** Begins, or goes on from where it was stopped. */
  fill(archive: Archive, tickets: number): void;
  /** Stops; what was made stays. Resolves when nothing more is written. */
  stop(): Promise<void>;
}

export function createDemonstrationFiller(
  filling: FillingStore,
  onRefused: (refusal: Refusal) => void,
): DemonstrationFiller {
  let stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function run(archive: Archive, tickets: number, signal: AbortSignal): Promise<void> {
    const status = await demonstrationStatus(archive);
    const total = status?.total ?? tickets;
    if (status?.complete === true) {
      filling.setState({ phase: 'idle', done: total, total });
      return;
    }
    filling.setState({ phase: 'running', done: 0, total });
    const filled = await fillDemonstration(archive, {
      tickets,
      signal,
      onProgress: (progress) => filling.setState(progress),
    });
    if (!filled.ok) {
      filling.setState({ phase: 'failed' });
      onRefused(filled.refusal);
    } else filling.setState({ phase: filled.value.complete ? 'done' : 'stopped' });
  }

  return {
    fill: (archive, tickets) => {
      stopping = new AbortController();
      running = run(archive, tickets, stopping.signal);
    },
    stop: () => {
      stopping.abort();
      return running;
    },
  };
}

import { ShareError } from '#shared/replica/share/share.ts';
import type { Companion } from './companion.ts';
import { createRemoteEnd, type Handlers } from './remote-end.ts';

/** A companion at work. */
export interface RunningThread {
  call(name: string, values: readonly unknown[]): Promise<unknown>;
  /** Gives it up: who waits for an answer gets `error`. What the system is still doing for it goes on unheard. */
  end(error: ShareError): void;
}

/** Speaks to a companion, and answers it with `handlers`; `onDeath` hears once that it died by itself. */
export function superviseThread(
  companion: Companion,
  handlers: Handlers,
  onDeath: (error: ShareError) => void,
): RunningThread {
  const remote = createRemoteEnd(companion, handlers);
  let isOver = false;

  companion.onEnd((detail) => {
    if (isOver) return;
    isOver = true;
    const error = new ShareError('transient', `who works on the share ${detail}`);
    remote.cut(error);
    onDeath(error);
  });

  return {
    call: (name, values) => remote.call(name, values),
    end(error) {
      isOver = true;
      remote.cut(error);
      companion.end();
    },
  };
}

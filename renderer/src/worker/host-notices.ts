import type { Clock } from '#shared/domain/instant.ts';
import type { HostNotice } from '#shared/host/notice.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';

/** A host that cannot be asked is asked again after so many milliseconds: what it would tell is a hint only. */
const ASK_AGAIN = 30_000;

/**
 * Hears what the host tells unasked, one call after the other for as long as this lives. One request is always under
 * way: of the six that a browser keeps, `host-share.ts` leaves it room.
 */
export function hearHostNotices(
  client: Pick<HostClient, 'call'>,
  clock: Pick<Clock, 'wait'>,
  listener: (notice: HostNotice) => void,
): () => void {
  const ending = new AbortController();

  async function hear(after: number | null): Promise<void> {
    const answer = await client.call('app.awaitNotices', { after });
    if (!answer.ok) await clock.wait(ASK_AGAIN);
    if (ending.signal.aborted) return;
    if (answer.ok) for (const notice of answer.value.heard) listener(notice);
    void hear(answer.ok ? answer.value.upTo : after);
  }

  void hear(null);
  return () => ending.abort();
}

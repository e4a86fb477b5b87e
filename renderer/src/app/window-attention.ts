import type { Clock } from '#shared/domain/instant.ts';
import type { WindowLink } from '#renderer/store/sync-link.ts';

/** A window in which nobody did anything for so long is open, no longer in use. */
const IN_USE = 120_000;

/** The thread forgets windows that say nothing: they say it again this often. */
const SAID_AGAIN = 60_000;

const SIGNS_OF_USE = ['pointerdown', 'keydown', 'wheel'] as const;

/** Tells the synchronisation how closely somebody looks at this window, and when the machine or its network comes back. */
export function watchWindowAttention(link: WindowLink, clock: Clock): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let lastUse = clock.now();
  let said: string | undefined;

  function tell(isAgain: boolean): void {
    const isActive = document.hasFocus() && clock.now() - lastUse < IN_USE;
    const attention = document.visibilityState === 'hidden' ? 'hidden' : isActive ? 'active' : 'open';
    if (attention === said && !isAgain) return;
    said = attention;
    link.attention(attention);
  }

  function use(): void {
    lastUse = clock.now();
    tell(false);
  }

  for (const sign of SIGNS_OF_USE) addEventListener(sign, use, { signal, passive: true, capture: true });
  for (const event of ['focus', 'blur'] as const) addEventListener(event, () => tell(false), { signal });
  document.addEventListener('visibilitychange', () => tell(false), { signal });
  addEventListener('online', () => link.wake(), { signal });
  addEventListener('pagehide', () => link.attention('gone'), { signal });
  addEventListener('pageshow', () => tell(true), { signal });
  const saying = setInterval(() => tell(true), SAID_AGAIN);
  tell(true);
  return () => {
    ending.abort();
    clearInterval(saying);
  };
}

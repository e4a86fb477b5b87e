/** What tells that somebody is there. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** How often it is looked at whether nobody is: a machine that slept is found out at once when it wakes. */
const LOOK_MILLISECONDS = 5_000;

/** Tells once that nobody has touched the window for so many minutes. Gives the act that stops watching. */
export function watchIdle(
  target: Window,
  now: () => number,
  minutes: number,
  onIdle: () => void,
): () => void {
  let touched = now();
  const touch = (): void => void (touched = now());
  const look = setInterval(() => {
    if (now() - touched < minutes * 60_000) return;
    stop();
    onIdle();
  }, LOOK_MILLISECONDS);
  function stop(): void {
    clearInterval(look);
    for (const sign of SIGNS) target.removeEventListener(sign, touch, { capture: true });
  }
  for (const sign of SIGNS) target.addEventListener(sign, touch, { capture: true, passive: true });
  return stop;
}

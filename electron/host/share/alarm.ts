/** Calls `ring` after so many milliseconds, unless what it gives is called before. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** This machine's alarm. Whoever waits for it keeps the process alive. */
export const SYSTEM_ALARM: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

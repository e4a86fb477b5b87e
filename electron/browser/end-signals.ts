/** What a terminal or the system says to a program that must end: told to, interrupted, its terminal closed. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** The wish of somebody outside that this program ends. */
export interface EndSignals {
  /** Resolves at the first. A second one of the same kind ends the program at once. */
  readonly told: Promise<void>;
  /** Leaves the signals to the system again. */
  ignore(): void;
}

/** Hears the signals from now on. */
export function hearEndSignals(): EndSignals {
  let tell: () => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  for (const signal of SIGNALS) process.once(signal, tell);
  return {
    told,
    ignore() {
      for (const signal of SIGNALS) process.off(signal, tell);
    },
  };
}

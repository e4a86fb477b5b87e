/** Something that is read once, and again after it was forgotten. */
export interface Remembered<Value> {
  get(): Promise<Value>;
  /** Whoever asks from now on has it read again. */
  forget(): void;
}

/** Remembers what a reading gives; one that fails is tried again by whoever asks next. */
export function remember<Value>(read: () => Promise<Value>): Remembered<Value> {
  let held: Promise<Value> | undefined;
  return {
    get() {
      if (held !== undefined) return held;
      const reading = read();
      held = reading;
      reading.catch(() => {
        if (held === reading) held = undefined;
      });
      return reading;
    },
    forget() {
      held = undefined;
    },
  };
}

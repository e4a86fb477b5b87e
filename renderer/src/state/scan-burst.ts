/** The longest pause between two characters of a reader, in milliseconds: no fingers keep it up. */
const BURST_MILLISECONDS = 35;

/** Fewer characters are no code. */
const LEAST_LENGTH = 4;

/** More are no code either: somebody leant on the keyboard. */
const LONGEST = 120;

/** A key as it went down. */
export interface TimedPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  /** Milliseconds, from any beginning. */
  readonly timeStamp: number;
}

/** What a key turned out to be. */
export type Heard =
  /** Of a person, as far as can be told. */
  | { readonly is: 'key' }
  /** The first of what may be a code: a person's key unless another follows at once. */
  | { readonly is: 'first' }
  /** A character of a burst: too fast for a person. */
  | { readonly is: 'burst' }
  /** The end of a code. */
  | { readonly is: 'code'; readonly code: string };

/** Tells the readers that type like a keyboard from the people who do. */
export interface ScanBurst {
  readonly hear: (press: TimedPress) => Heard;
  /** The key just heard meant something else: no code begins with it. */
  readonly forget: () => void;
}

/** Keys that go down while capitals and signs are typed. */
const SILENT = ['Shift', 'CapsLock', 'AltGraph'];

/** Listens to keys for codes: characters at most {@link BURST_MILLISECONDS} apart, four at least, then Enter. */
export function createScanBurst(): ScanBurst {
  let text = '';
  let last = Number.NEGATIVE_INFINITY;

  function hearCharacter({ key, timeStamp }: TimedPress, isFast: boolean): Heard {
    text = isFast && text.length < LONGEST ? text + key : key;
    last = timeStamp;
    return { is: text.length > 1 ? 'burst' : 'first' };
  }

  function end(isFast: boolean): Heard {
    const code = text.trim();
    text = '';
    return isFast && code.length >= LEAST_LENGTH ? { is: 'code', code } : { is: 'key' };
  }

  return {
    hear: (press) => {
      const { key, timeStamp } = press;
      if (SILENT.includes(key)) return { is: 'key' };
      const isFast = timeStamp - last <= BURST_MILLISECONDS;
      const isPlain = !press.ctrlKey && !press.metaKey && !press.altKey && !press.repeat;
      if (isPlain && key.length === 1) return hearCharacter(press, isFast);
      if (isPlain && key === 'Enter') return end(isFast);
      text = '';
      return { is: 'key' };
    },
    forget: () => {
      text = '';
      last = Number.NEGATIVE_INFINITY;
    },
  };
}

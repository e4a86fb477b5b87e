import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What was asked of the console on its command line. */
export interface StartArguments {
  /** How many demonstration tickets; `null` without `--demo`. */
  readonly demoTickets: number | null;
  /** Another folder for the profile; `null` for the usual one. */
  readonly profile: string | null;
  /** Another port for the loopback door; `null` for the profile's own. */
  readonly port: number | null;
  /** Whether to open a window, rather than to say where the console is. */
  readonly open: boolean;
}

/** The arguments read, and those that nobody understood: a door whose runtime has words of its own looks at fewer. */
export interface ReadArguments {
  readonly start: StartArguments;
  readonly refused: readonly string[];
  /** Of the refused, our own options with a value that they cannot have. */
  readonly misused: readonly string[];
}

/** How many tickets `--demo` makes when `--tickets` does not say. */
const DEMO_TICKETS = 300;

const DEMO_TICKETS_MAX = 1_000_000;
const PORT_MIN = 1_024;
const PORT_MAX = 65_535;

const OPTIONS = {
  demo: { type: 'boolean' },
  tickets: { type: 'string' },
  profile: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
} as const;

/** Reads the command line after the program's own name. `--tickets` alone asks for the demonstration too. */
export function readStartArguments(argv: readonly string[]): ReadArguments {
  const { values, tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const tickets = readNumber(values.tickets, 1, DEMO_TICKETS_MAX);
  const port = readNumber(values.port, PORT_MIN, PORT_MAX);
  const profile = typeof values.profile === 'string' ? values.profile : null;
  const wrong = { tickets: tickets === 'wrong', port: port === 'wrong', profile: values.profile === true };
  const unknown = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [token.value];
    return token.kind === 'option' && !(token.name in OPTIONS) ? [token.rawName] : [];
  });
  const misused = Object.entries(wrong).flatMap(([name, isWrong]) => (isWrong ? [`--${name}`] : []));
  const asked = tickets === 'wrong' ? null : tickets;
  return {
    start: {
      demoTickets: asked ?? (values.demo === true ? DEMO_TICKETS : null),
      profile: profile === null ? null : resolve(profile),
      port: port === 'wrong' ? null : port,
      open: values['no-open'] !== true,
    },
    refused: [...unknown, ...misused],
    misused,
  };
}

function readNumber(text: unknown, min: number, max: number): number | null | 'wrong' {
  if (text === undefined) return null;
  if (typeof text !== 'string' || !/^[1-9]\d{0,6}$/.test(text)) return 'wrong';
  const value = Number(text);
  return value >= min && value <= max ? value : 'wrong';
}

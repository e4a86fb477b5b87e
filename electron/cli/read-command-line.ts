import { parseArgs } from 'node:util';
import { done, refuse, type Refusal, type Result } from '#shared/domain/refusal.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Command } from './command.ts';
import type { Option } from './option.ts';

/** What was asked for. */
export type Request =
  | { readonly ask: 'help'; readonly command: Command | null }
  | { readonly ask: 'run'; readonly command: Command; readonly given: object };

/** Why it cannot be told: a sentence, and the command whose usage helps. */
export interface Misuse {
  readonly sentence: string;
  readonly command: Command | null;
}

type Words = Catalogue['cliUsage']['misuse'];
type Values = ReadonlyMap<string, string>;

const GENERAL = ['json', 'help'];

/** Reads the words after the program's name. */
export function readCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
  words: Catalogue,
): { readonly request: Request } | { readonly misuse: Misuse } {
  const named = findCommand(argv, commands);
  if (named === undefined) return withoutCommand(argv, words.cliUsage.misuse);
  const { command, rest } = named;
  const read = readOptions(rest, command, words.cliUsage.misuse);
  if (!read.ok) return { misuse: { sentence: String(read.refusal.data['sentence']), command } };
  if (read.value === 'help') return { request: { ask: 'help', command } };
  const contradiction = command.contradiction(read.value, words);
  if (contradiction !== null) return { misuse: { sentence: contradiction, command } };
  return { request: { ask: 'run', command, given: read.value } };
}

function findCommand(
  argv: readonly string[],
  commands: readonly Command[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, place) => argv[place] === word)) return { command, rest: argv.slice(name.length) };
  }
  return undefined;
}

function withoutCommand(
  argv: readonly string[],
  words: Words,
): { readonly request: Request } | { readonly misuse: Misuse } {
  if (argv.includes('--help') || argv.includes('-h')) return { request: { ask: 'help', command: null } };
  const names = argv.filter((word) => !word.startsWith('-')).slice(0, 2);
  const sentence = names.length === 0 ? words.commandMissing : words.commandUnknown(names.join(' '));
  return { misuse: { sentence, command: null } };
}

function readOptions(
  argv: readonly string[],
  { options }: Command,
  words: Words,
): Result<object | 'help', Refusal<'misused'>> {
  const table = new Map<string, Option<unknown>>(Object.entries(options));
  const found = givenValues(argv, table, words);
  if (typeof found === 'string') return refuse('misused', { sentence: found });
  if (found.has('help')) return done('help');
  const given: Record<string, unknown> = {};
  for (const [name, option] of table) {
    const text = found.get(name);
    if (text === undefined && option.required)
      return refuse('misused', { sentence: words.optionMissing(`--${name}`) });
    const value = option.read(text);
    if (value === undefined)
      return refuse('misused', { sentence: words.valueWrong(`--${name}`, text ?? '') });
    given[name] = value;
  }
  return done(given);
}

/** The texts given, by option; or the sentence that says what is wrong. */
function givenValues(
  argv: readonly string[],
  table: ReadonlyMap<string, Option<unknown>>,
  words: Words,
): Values | string {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries([
      ...GENERAL.map((name) => [name, { type: 'boolean' as const }]),
      ...[...table].map(([name, { word }]) => [
        name,
        { type: word === null ? 'boolean' : 'string' } as const,
      ]),
    ]),
  });
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') return words.wordUnexpected(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName === '-h' ? 'help' : token.name;
    const option = table.get(name);
    if (option === undefined && !GENERAL.includes(name)) return words.optionUnknown(token.rawName);
    if (values.has(name)) return words.optionRepeated(`--${name}`);
    const takesValue = option !== undefined && option.word !== null;
    if (takesValue && token.value === undefined) return words.valueMissing(`--${name}`);
    if (!takesValue && token.value !== undefined) return words.valueUnwanted(`--${name}`);
    values.set(name, token.value ?? '');
  }
  return values;
}

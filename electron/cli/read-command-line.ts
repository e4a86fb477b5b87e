import { parseArgs } from 'node:util';
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
  if ('wrong' in read) return { misuse: { sentence: read.wrong, command } };
  const { values } = read;
  if (values === 'help') return { request: { ask: 'help', command } };
  const contradiction = command.contradiction(values, words);
  if (contradiction !== null) return { misuse: { sentence: contradiction, command } };
  return { request: { ask: 'run', command, given: values } };
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

/** The values of a command's options, or the sentence that says what is wrong with them. */
type Reading = { readonly values: object | 'help' } | { readonly wrong: string };

function readOptions(argv: readonly string[], { options, operand }: Command, words: Words): Reading {
  const table = new Map<string, Option<unknown>>(Object.entries(options));
  const found = givenTexts(argv, table, operand, words);
  if ('wrong' in found) return found;
  if (found.texts.has('help')) return { values: 'help' };
  const values: Record<string, unknown> = {};
  for (const [name, option] of table) {
    const text = found.texts.get(name);
    if (text === undefined && option.required) return { wrong: words.optionMissing(`--${name}`) };
    const value = option.read(text);
    if (value === undefined) return { wrong: words.valueWrong(`--${name}`, text ?? '') };
    values[name] = value;
  }
  return { values };
}

/** What was written for each option; the empty text for one without value. */
function givenTexts(
  argv: readonly string[],
  table: ReadonlyMap<string, Option<unknown>>,
  operand: string | null,
  words: Words,
): { readonly texts: ReadonlyMap<string, string> } | { readonly wrong: string } {
  const texts = new Map<string, string>();
  for (const token of tokensOf(argv, table)) {
    if (token.kind === 'positional') {
      if (operand === null || texts.has(operand)) return { wrong: words.wordUnexpected(token.value) };
      texts.set(operand, token.value);
    }
    if (token.kind !== 'option') continue;
    const wrong = faultOf(token, table, texts, words);
    if (wrong !== null) return { wrong };
    texts.set(nameOf(token), token.value ?? '');
  }
  return { texts };
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

function tokensOf(argv: readonly string[], table: ReadonlyMap<string, Option<unknown>>) {
  const general = GENERAL.map((name) => [name, { type: 'boolean' }] as const);
  const own = [...table].map(
    ([name, { word }]) => [name, { type: word === null ? 'boolean' : 'string' }] as const,
  );
  const options = Object.fromEntries([...general, ...own]);
  return parseArgs({ args: [...argv], strict: false, tokens: true, options }).tokens;
}

function faultOf(
  token: OptionToken,
  table: ReadonlyMap<string, Option<unknown>>,
  before: ReadonlyMap<string, string>,
  words: Words,
): string | null {
  const name = nameOf(token);
  const option = table.get(name);
  if (option === undefined && !GENERAL.includes(name)) return words.optionUnknown(token.rawName);
  if (before.has(name)) return words.optionRepeated(`--${name}`);
  const takesValue = option !== undefined && option.word !== null;
  if (takesValue) return token.value === undefined ? words.valueMissing(`--${name}`) : null;
  return token.value === undefined ? null : words.valueUnwanted(`--${name}`);
}

function nameOf(token: OptionToken): string {
  return token.rawName === '-h' ? 'help' : token.name;
}

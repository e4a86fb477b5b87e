import type { Catalogue } from '#shared/text/catalogue.ts';
import type { Command } from './command.ts';
import type { Option, OptionName } from './option.ts';

const GAP = 2;

/** The page that `--help` shows: of the whole program, or of one command. */
export function usagePage(words: Catalogue, commands: readonly Command[], command: Command | null): string {
  return command === null ? programPage(words, commands) : commandPage(words, command);
}

/** One line: how a command is written. */
export function usageLine({ cliUsage }: Catalogue, command: Command | null): string {
  if (command === null) return cliUsage.synopsis;
  const options = optionsOf(command).map(([name, option]) => {
    if (name === command.operand && option.word !== null) return cliUsage.values[option.word];
    const written = writtenOption(cliUsage, name, option);
    return option.required ? written : `[${written}]`;
  });
  return cliUsage.usage([command.name, ...options, '[--json]'].join(' '));
}

function programPage({ cliUsage }: Catalogue, commands: readonly Command[]): string {
  const { title, synopsis, commandsTitle, more, statuses } = cliUsage;
  const table = commands.map(({ name }): Row => [name, cliUsage.commands[name]]);
  return page([title, '', synopsis, '', commandsTitle, ...columns(table), '', more, statuses]);
}

function commandPage(words: Catalogue, command: Command): string {
  const { cliUsage } = words;
  const table: readonly Row[] = [
    ...optionsOf(command).map(([name, option]): Row => [
      writtenOption(cliUsage, name, option),
      cliUsage.options[name],
    ]),
    ['--json', cliUsage.options.json],
    ['--help', cliUsage.options.help],
  ];
  return page([
    cliUsage.commands[command.name],
    '',
    usageLine(words, command),
    '',
    cliUsage.optionsTitle,
    ...columns(table),
  ]);
}

type Row = readonly [left: string, right: string];

function optionsOf({ options }: Command): readonly (readonly [OptionName, Option<unknown>])[] {
  return Object.entries(options) as readonly (readonly [OptionName, Option<unknown>])[];
}

function writtenOption(
  { values }: Catalogue['cliUsage'],
  name: OptionName,
  { word }: Option<unknown>,
): string {
  return word === null ? `--${name}` : `--${name} ${values[word]}`;
}

function columns(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + GAP;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

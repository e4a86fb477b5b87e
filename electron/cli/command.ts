import type { Result } from '#shared/domain/refusal.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import type { ExitStatus } from './exit-status.ts';
import type { Given, OptionName, OptionTable } from './option.ts';
import type { Session } from './session.ts';

/** The name of a command: one word, or two. */
export type CommandName = keyof Catalogue['cliUsage']['commands'];

/** What a command gives: how it ended, or why it did nothing. */
export type CommandEnd = Result<ExitStatus>;

/** A command of the program, whatever its options. */
export interface Command {
  readonly name: CommandName;
  readonly options: OptionTable;
  /** The option that is written without its name, after the command; `null` when there is none. */
  readonly operand: OptionName | null;
  /** Whether its options, each right by itself, contradict each other: the sentence that says so. */
  readonly contradiction: (given: object, words: Catalogue) => string | null;
  /** Runs it with the values of its options. What no rule foresees is thrown. */
  readonly run: (given: object, session: Session) => Promise<CommandEnd>;
}

/** Declares a command: its name, its options, and what it does. */
export function defineCommand<const Options extends OptionTable>(definition: {
  readonly name: CommandName;
  readonly options: Options;
  readonly operand?: keyof Options & OptionName;
  readonly contradiction?: (given: Given<Options>, words: Catalogue) => string | null;
  readonly run: (given: Given<Options>, session: Session) => Promise<CommandEnd>;
}): Command {
  const { name, options, operand = null, contradiction = () => null, run } = definition;
  // The values were read by these very options: the table ties the two.
  return {
    name,
    options,
    operand,
    contradiction: (given, words) => contradiction(given as Given<Options>, words),
    run: (given, session) => run(given as Given<Options>, session),
  };
}

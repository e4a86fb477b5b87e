import type { Refusal } from '#shared/domain/refusal.ts';
import type { Command } from './command.ts';
import { EXIT, type ExitStatus, MISUSES } from './exit-status.ts';
import { refusalOfError, refusalSentence } from './failure.ts';
import { readCommandLine } from './read-command-line.ts';
import { type CommandLineParts, createSession, type Session } from './session.ts';
import { usageLine, usagePage } from './usage.ts';

/**
 * Runs what the words after the program's name ask for. Results go to standard output, everything else to standard
 * error; gives how the program ends.
 */
export async function runCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
  parts: CommandLineParts,
): Promise<ExitStatus> {
  const { terminal, words } = parts;
  const read = readCommandLine(argv, commands, words);
  if ('misuse' in read) {
    const { sentence, command } = read.misuse;
    await terminal.err(`${sentence}\n${usageLine(words, command)}\n${words.cliUsage.more}\n`);
    return EXIT.misused;
  }
  const { request } = read;
  if (request.ask === 'help') {
    await terminal.out(usagePage(words, commands, request.command));
    return EXIT.done;
  }
  return perform(request.command, request.given, createSession(parts, argv.includes('--json')));
}

async function perform(command: Command, given: object, session: Session): Promise<ExitStatus> {
  try {
    const ended = await command.run(given, session);
    return ended.ok ? ended.value : await tellRefusal(session, ended.refusal);
  } catch (error) {
    return tellRefusal(session, refusalOfError(error, given));
  }
}

async function tellRefusal(session: Session, refusal: Refusal): Promise<ExitStatus> {
  const message = refusalSentence(session.words, refusal);
  await session.warn(`${message} [${refusal.code}]`);
  if (session.json) await session.tell('', { ok: false, refusal: { ...refusal }, message });
  return MISUSES.includes(refusal.code) ? EXIT.misused : EXIT.failed;
}

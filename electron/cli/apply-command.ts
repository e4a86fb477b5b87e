import { open } from 'node:fs/promises';
import { isSystemError } from '#electron/host/files/file-failure.ts';
import { done, type Result, refuse } from '#shared/domain/refusal.ts';
import { commandLines } from './apply/command-lines.ts';
import { outcomeLine } from './apply/outcome-line.ts';
import { type LineOutcome, runLines } from './apply/run-lines.ts';
import { defineCommand } from './command.ts';
import { type ConsoleHome, openHome } from './console-home.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { fileOrStream, flag, folder, optional, required, text } from './option.ts';
import type { Session } from './session.ts';
import { receiveFirst, settle } from './settle.ts';
import { tellSettlement } from './tell-settlement.ts';

type Chunks = AsyncIterable<string | Uint8Array>;

/** Runs the commands of a file as the console of a home folder, and publishes what they did before it ends. */
export const applyCommand = defineCommand({
  name: 'apply',
  options: {
    share: required(folder),
    home: required(folder),
    file: required(fileOrStream),
    label: optional(text('name', 80)),
    'no-fence': flag,
  },
  async run({ share, home, file, label, 'no-fence': isVouched }, session) {
    const input = await openInput(file, session);
    if (!input.ok) return input;
    const opened = await openHome(session, { share, home, label, fence: !isVouched });
    if (!opened.ok) return opened;
    try {
      return await applyLines(opened.value, input.value, { share, isFenced: !isVouched }, session);
    } finally {
      await opened.value.close();
    }
  },
});

async function applyLines(
  console: ConsoleHome,
  input: Chunks,
  { share, isFenced }: { readonly share: string; readonly isFenced: boolean },
  session: Session,
): Promise<Result<ExitStatus>> {
  const { engine, context } = console;
  const first = await receiveFirst(engine);
  // A folder that is not this console's: nothing was read from it, and nothing is done on top of a mistake.
  if (first.problem?.code.startsWith('space-') === true) return refuse(first.problem.code, { path: share });
  const outcomes = await runLines(context, commandLines(input));
  if (isFenced) await session.progress(session.words.cli.sync.fencing);
  const settled = await settle(engine, session.clock);
  for (const outcome of outcomes) await tellOutcome(outcome, console, session);
  const status = await tellSettlement(session, settled, share);
  return done(outcomes.some((outcome) => 'refusal' in outcome) ? EXIT.failed : status);
}

async function tellOutcome(outcome: LineOutcome, { context }: ConsoleHome, session: Session): Promise<void> {
  const line = await outcomeLine(outcome, context.workspace, session.words);
  await session.terminal.out(`${JSON.stringify(line)}\n`);
}

async function openInput(file: string, { terminal }: Session): Promise<Result<Chunks>> {
  if (file === '-') return done(terminal.input());
  try {
    const handle = await open(file, 'r');
    return done(handle.createReadStream());
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse('file-unreadable', { path: file, detail: error.code });
  }
}

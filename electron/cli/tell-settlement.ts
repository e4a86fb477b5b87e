import { EXIT, type ExitStatus } from './exit-status.ts';
import { refusalSentence } from './failure.ts';
import type { Session } from './session.ts';
import type { Settlement } from './settle.ts';

/** Says what waits after the rounds of a command, and gives how the command ends: done, when nothing does. */
export async function tellSettlement(
  session: Session,
  settled: Settlement,
  share: string,
): Promise<ExitStatus> {
  const { words } = session;
  const { problem, waiting, unnumbered, unsafe, unread } = settled;
  if (problem !== null) {
    const sentence = refusalSentence(words, { ...problem, data: { ...problem.data, path: share } });
    await session.warn(`${sentence} [${problem.code}]`);
  }
  if (waiting > 0) await session.warn(words.cli.waiting.changes(waiting));
  if (unnumbered > 0) await session.warn(words.cli.waiting.numbers(unnumbered));
  if (unnumbered > 0 && unsafe) await session.warn(words.cli.waiting.unsafe);
  if (unread > 0) await session.warn(words.cli.waiting.files(unread));
  const isDone = isAllDone(settled);
  if (!isDone && problem === null && waiting + unnumbered === 0)
    await session.warn(words.cli.waiting.unknown);
  return isDone ? EXIT.done : EXIT.failed;
}

/** Whether nothing made here waits, on this machine or for a number. */
export function isAllDone({ settled, problem, waiting, unnumbered }: Settlement): boolean {
  return settled && problem === null && waiting + unnumbered === 0;
}

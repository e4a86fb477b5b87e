import { isSystemError } from '#electron/host/files/file-failure.ts';

/** Errors of the program itself: their messages name members and functions, not what users wrote. */
const PROGRAM_ERRORS: ReadonlySet<string> = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'AssertionError',
  'CompanionLost',
]);

/**
 * A line about an error for the log and the "copy details" act, without personal data: its name, its code, its place in
 * our code, and its message only where messages do not quote data. Paths are cut to the file's own name, since a home
 * folder bears a person's.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const parts = [error.name, ...facts(error), ...placesIn(error.stack ?? '')];
  return parts.join(' · ');
}

/**
 * A line about what a program of ours said on its error stream as it failed, cut down as an error is: the kinds of error
 * and the places in the code, no message.
 */
export function describeWords(words: string): string {
  const kinds = [...words.matchAll(/^(FATAL ERROR|\w*Error)\b/gm)].slice(0, 3).map(([kind]) => kind);
  return [...kinds, ...placesIn(words)].join(' · ') || `${words.length} characters`;
}

function facts(error: Error): readonly string[] {
  if (isSystemError(error)) return [`${error.code} ${error.syscall}`];
  return PROGRAM_ERRORS.has(error.name) ? [error.message] : [];
}

function placesIn(text: string): readonly string[] {
  const frames = text.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, 4).map((line) => withoutFolders(line.trim()));
}

/** A frame as `at act (file)` or `at file`, without the folders of the file: blanks and brackets may be in their names. */
function withoutFolders(frame: string): string {
  const [, head = '', place = ''] = /^(at [^\\/]*\(|at )(.*)$/.exec(frame) ?? [];
  return head + place.replace(/^.*[\\/]/, '');
}

import { describeError } from '#electron/host/describe-error.ts';
import { fileFailure, isSystemError } from '#electron/host/files/file-failure.ts';
import type { RefusalCode } from '#shared/domain/act-refusals.ts';
import type { Refusal } from '#shared/domain/refusal.ts';
import { StorageError } from '#shared/domain/storage-error.ts';
import { ShareError } from '#shared/replica/share/share.ts';
import type { Catalogue } from '#shared/text/catalogue.ts';
import { hostRefusalText } from '#shared/text/host-refusal-text.ts';

/** The folders that a command works in: what fails is said of one of them. */
export interface CommandFolders {
  readonly share?: string | null;
  readonly home?: string | null;
}

/** What went wrong, as a refusal, also when it was thrown: no trace of the program's inside reaches people. */
export function refusalOfError(error: unknown, { share, home }: CommandFolders): Refusal {
  if (error instanceof ShareError) return { code: `share-${error.failure}`, data: pathOf(share) };
  if (error instanceof StorageError) return { code: `home-${homeFailure(error)}`, data: pathOf(home) };
  const failure = fileFailure(error, isSystemError(error) ? (error.path ?? '') : '');
  if (failure !== null) return failure;
  return { code: 'unexpected-failure', data: { detail: describeError(error) } };
}

/** The sentence for a refusal, whoever refused: the command line, the rules of the office, or the machine. */
export function refusalSentence(words: Catalogue, refusal: Refusal): string {
  const { code, data } = refusal;
  if (isIn(words.cliRefusals, code)) return words.cliRefusals[code](aboutOf(refusal));
  if (isIn(words.refusals, code)) return ruleSentence(words, code, data);
  if (isIn(words.host.refusals, code)) return hostRefusalText(words.host.refusals, { code, data });
  return words.cliRefusals['unexpected-failure'](`${code} ${aboutOf(refusal)}`.trim());
}

function pathOf(path: string | null | undefined): Refusal['data'] {
  return path == null ? {} : { path };
}

/** A home that was closed under a command, as one that cannot be used. */
function homeFailure({ failure }: StorageError): Exclude<StorageError['failure'], 'closed'> {
  return failure === 'closed' ? 'unavailable' : failure;
}

function ruleSentence(words: Catalogue, code: RefusalCode, data: Refusal['data']): string {
  // Each sentence takes the data of its own code: the table ties the two.
  const sentence = words.refusals[code] as (data: Refusal['data']) => string;
  return sentence(data);
}

function isIn<Table extends object>(table: Table, code: string): code is Extract<keyof Table, string> {
  return Object.hasOwn(table, code);
}

/** The members of a refusal's data that its sentence may speak of, the first that is there. */
const SUBJECTS = ['path', 'name', 'id', 'line', 'detail'] as const;

/** The file, the name or the number that a refusal speaks of. What the system said is told of the unexpected alone. */
function aboutOf({ code, data }: Refusal): string {
  const told = SUBJECTS.filter((subject) => subject !== 'detail' || !code.startsWith('share-'));
  const about = told.map((subject) => data[subject]).find((value) => value !== undefined);
  const named = typeof about === 'string' || typeof about === 'number' ? String(about) : '';
  return typeof data['place'] === 'string' ? `${named}: ${data['place']}` : named;
}

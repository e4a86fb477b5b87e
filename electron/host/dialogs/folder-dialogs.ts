import { access, constants, mkdir, stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { fileFailure, isSystemError } from '#electron/host/files/file-failure.ts';
import { done, refuse, type Result } from '#shared/domain/refusal.ts';
import type { DialogAnswer, FileType, FolderAnswer } from '#shared/host/dialog.ts';
import type { HostRefusal } from '#shared/host/refusals.ts';
import type { DialogChoice, Dialogs } from './dialogs.ts';
import { completeFileName, isFolderName } from './file-name.ts';
import { listFolder, type Sought } from './folder-listing.ts';
import type { Place } from './places.ts';

type Chosen = Extract<DialogAnswer, { step: 'choose' }>;
type Ending = Promise<Result<DialogChoice, HostRefusal>>;

/**
 * Dialogs for a door that has none of its own: the page shows the folders that these list, and answers. `places` are the
 * folders one usually starts from; the first dialog opens in the documents, later ones where the last file was chosen.
 */
export function createFolderDialogs(places: () => Promise<readonly Place[]>): Dialogs {
  let lastFolder: string | null = null;

  async function ask(type: Sought, folder: string | null): Ending {
    const known = await places();
    if (folder !== null) return show(type, folder, known);
    const documents = known.filter(({ name }) => name === 'documents');
    const starts = [...documents, ...known].map(({ path }) => path);
    return showFirst(type, [...(lastFolder === null ? [] : [lastFolder]), ...starts], known);
  }

  async function finish(answer: { readonly folder: string }, ending: Ending): Ending {
    const result = await ending;
    if (result.ok && result.value.outcome === 'chosen') lastFolder = answer.folder;
    return result;
  }

  return {
    saveFile({ type, answer }) {
      if (answer?.step !== 'choose') return ask(type, answer?.folder ?? null);
      return finish(answer, chooseToSave(type, answer));
    },
    openFile({ type, answer }) {
      if (answer?.step !== 'choose') return ask(type, answer?.folder ?? null);
      return finish(answer, chooseToOpen(answer));
    },
    async chooseFolder({ answer }) {
      switch (answer?.step) {
        case undefined:
        case 'browse':
          return ask('folder', answer?.folder ?? null);
        case 'make': {
          const made = await makeFolder(answer);
          return made.ok && made.value.outcome === 'chosen' ? ask('folder', made.value.path) : made;
        }
        case 'choose':
          // Files do not follow: the next one saved would land in the office's shared folder.
          return chooseThisFolder(answer.folder);
      }
    },
  };
}

async function show(type: Sought, folder: string, known: readonly Place[]): Ending {
  return foldersWork(folder, async () => ({
    outcome: 'ask',
    listing: await listFolder(folder, type, known),
  }));
}

/** The first of the folders that can be shown: the stick of the last time may be gone, and one must choose elsewhere. */
async function showFirst(type: Sought, starts: readonly string[], known: readonly Place[]): Ending {
  const [first, ...others] = starts;
  if (first === undefined) return show(type, resolve('/'), known);
  const shown = await show(type, first, known);
  return shown.ok ? shown : showFirst(type, others, known);
}

async function chooseToSave(type: FileType, { folder, name, replace }: Chosen): Ending {
  const complete = completeFileName(name, type);
  if (complete === null) return refuse('name-invalid', { name });
  const path = join(folder, complete);
  return foldersWork(folder, async () => {
    await requireFolder(folder);
    await access(folder, constants.W_OK);
    const there = await kindOf(path);
    if (there === 'other') return refuse('name-invalid', { name });
    return there === 'file' && !replace ? { outcome: 'exists', path } : { outcome: 'chosen', path };
  });
}

async function chooseToOpen({ folder, name }: Chosen): Ending {
  const path = join(folder, name);
  if (join(folder, '.') !== join(path, '..')) return refuse('name-invalid', { name });
  return foldersWork(folder, async () => {
    await requireFolder(folder);
    if ((await kindOf(path)) !== 'file') return refuse('file-missing', { path });
    await access(path, constants.R_OK);
    return { outcome: 'chosen', path };
  });
}

async function chooseThisFolder(folder: string): Ending {
  return foldersWork(folder, async () => {
    await requireFolder(folder);
    return { outcome: 'chosen', path: resolve(folder) };
  });
}

/** A new folder in `folder`, or the one that already has the name. */
async function makeFolder({ folder, name }: Extract<FolderAnswer, { step: 'make' }>): Ending {
  if (!isFolderName(name)) return refuse('name-invalid', { name });
  const path = join(folder, name);
  return foldersWork(folder, async () => {
    await requireFolder(folder);
    if ((await kindOf(path)) === 'file') return refuse('name-invalid', { name });
    await mkdir(path, { recursive: true });
    return { outcome: 'chosen', path };
  });
}

async function requireFolder(folder: string): Promise<void> {
  if ((await stat(folder)).isDirectory()) return;
  throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', syscall: 'stat' });
}

async function kindOf(path: string): Promise<'none' | 'file' | 'other'> {
  try {
    return (await stat(path)).isFile() ? 'file' : 'other';
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return 'none';
    throw error;
  }
}

/** Work on a folder named by the page: what the file system says against it is a refusal. */
async function foldersWork(
  folder: string,
  work: () => Promise<DialogChoice | { readonly ok: false; readonly refusal: HostRefusal }>,
): Ending {
  if (!isAbsolute(folder)) return refuse('folder-missing', { path: folder });
  try {
    const ended = await work();
    return 'ok' in ended ? ended : done(ended);
  } catch (error) {
    const refusal = fileFailure(error, folder);
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}

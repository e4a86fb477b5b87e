import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal, Result } from '#shared/domain/refusal.ts';
import type { DialogAnswer, DialogOutcome, FileType, FolderListing } from '#shared/host/dialog.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';

/** The right to write one file. */
export interface ChosenFile {
  readonly grant: string;
  readonly path: string;
}

/** What the console's own dialog shows, where the host has none. */
export interface OpenSaveDialog {
  /** Whether a file is chosen to be read, rather than to be written. */
  readonly opens: boolean;
  readonly listing: FolderListing;
  readonly name: string;
  /** A file of that name is there: its path. */
  readonly existing: string | null;
  /** Why the last answer was not accepted. */
  readonly refusal: Refusal | null;
  readonly isBusy: boolean;
  readonly answer: (answer: DialogAnswer) => void;
  /** Goes back from the question about an existing file to its name. */
  readonly rename: () => void;
  readonly cancel: () => void;
}

export type SaveDialogStore = StoreApi<{ readonly open: OpenSaveDialog | null }>;

export function createSaveDialogStore(): SaveDialogStore {
  return createStore<{ readonly open: OpenSaveDialog | null }>(() => ({ open: null }));
}

type Chosen = Result<ChosenFile | null>;

/**
 * Asks where to save a file: with the system's dialog where the host has one, with the console's own otherwise. `null`
 * when the person gave up.
 */
export async function askWhereToSave(
  host: HostClient,
  dialogs: SaveDialogStore,
  type: FileType,
  suggestedName: string,
): Promise<Chosen> {
  const first = await host.call('dialog.saveFile', { type, suggestedName });
  if (!first.ok) return first;
  switch (first.value.outcome) {
    case 'chosen':
      return { ok: true, value: first.value };
    case 'cancelled':
    case 'exists':
      return { ok: true, value: null };
    case 'ask':
      return askHere(host, dialogs, { type, suggestedName, listing: first.value.listing });
  }
}

/**
 * Asks which file to read: with the system's dialog where the host has one, with the console's own otherwise. `null`
 * when the person gave up.
 */
export async function askWhatToOpen(
  host: HostClient,
  dialogs: SaveDialogStore,
  type: FileType,
): Promise<Chosen> {
  const first = await host.call('dialog.openFile', { type });
  if (!first.ok) return first;
  if (first.value.outcome === 'chosen') return { ok: true, value: first.value };
  if (first.value.outcome !== 'ask') return { ok: true, value: null };
  return askHere(host, dialogs, { type, suggestedName: null, listing: first.value.listing });
}

function askHere(
  host: HostClient,
  dialogs: SaveDialogStore,
  request: {
    readonly type: FileType;
    /** `null` for a file that is to be read. */
    readonly suggestedName: string | null;
    readonly listing: FolderListing;
  },
): Promise<Chosen> {
  const { type, suggestedName } = request;
  return new Promise((resolve) => {
    const change = (next: Partial<OpenSaveDialog>): void =>
      dialogs.setState(({ open }) => ({ open: open === null ? null : { ...open, ...next } }));
    const end = (chosen: Chosen): void => {
      dialogs.setState({ open: null });
      resolve(chosen);
    };
    const hear = (outcome: DialogOutcome): void => {
      switch (outcome.outcome) {
        case 'ask':
          change({ listing: outcome.listing, existing: null });
          break;
        case 'exists':
          change({ existing: outcome.path });
          break;
        case 'chosen':
          end({ ok: true, value: outcome });
          break;
        case 'cancelled':
          end({ ok: true, value: null });
          break;
      }
    };
    const answer = async (given: DialogAnswer): Promise<void> => {
      change({ isBusy: true, refusal: null, ...(given.step === 'choose' && { name: given.name }) });
      const heard =
        suggestedName === null
          ? await host.call('dialog.openFile', { type, answer: given })
          : await host.call('dialog.saveFile', { type, suggestedName, answer: given });
      change({ isBusy: false });
      if (heard.ok) hear(heard.value);
      else change({ refusal: heard.refusal, existing: null });
    };
    dialogs.setState({
      open: {
        listing: request.listing,
        name: suggestedName ?? '',
        opens: suggestedName === null,
        existing: null,
        refusal: null,
        isBusy: false,
        answer: (given) => void answer(given),
        rename: () => change({ existing: null }),
        cancel: () => end({ ok: true, value: null }),
      },
    });
  });
}

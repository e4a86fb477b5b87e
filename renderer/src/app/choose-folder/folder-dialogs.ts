import { createStore, type StoreApi } from 'zustand/vanilla';
import { done, type Refusal, type Result } from '#shared/domain/refusal.ts';
import type { DialogOutcome, FolderAnswer, FolderListing } from '#shared/host/dialog.ts';
import type { HostClient } from '#renderer/platform/host-client.ts';
import type { ChosenFolder } from '#renderer/store/folder-chooser.ts';

/** What the console's own dialog shows, where the host has none. */
export interface OpenFolderDialog {
  readonly listing: FolderListing;
  /** Why the last answer was not accepted. */
  readonly refusal: Refusal | null;
  readonly isBusy: boolean;
  readonly answer: (answer: FolderAnswer) => void;
  readonly cancel: () => void;
}

export type FolderDialogStore = StoreApi<{ readonly open: OpenFolderDialog | null }>;

export function createFolderDialogStore(): FolderDialogStore {
  return createStore<{ readonly open: OpenFolderDialog | null }>(() => ({ open: null }));
}

type Chosen = Result<ChosenFolder | null>;

/** Asks for a folder: with the system's dialog where the host has one, with the console's own otherwise. */
export async function askForFolder(host: HostClient, dialogs: FolderDialogStore): Promise<Chosen> {
  const first = await host.call('dialog.chooseFolder', {});
  if (!first.ok) return first;
  return first.value.outcome === 'ask'
    ? askHere(host, dialogs, first.value.listing)
    : done(chosenIn(first.value));
}

function chosenIn(outcome: DialogOutcome): ChosenFolder | null {
  return outcome.outcome === 'chosen' ? outcome : null;
}

function askHere(host: HostClient, dialogs: FolderDialogStore, listing: FolderListing): Promise<Chosen> {
  return new Promise((resolve) => {
    const change = (next: Partial<OpenFolderDialog>): void =>
      dialogs.setState(({ open }) => ({ open: open === null ? null : { ...open, ...next } }));
    const end = (chosen: ChosenFolder | null): void => {
      dialogs.setState({ open: null });
      resolve(done(chosen));
    };
    const answer = async (given: FolderAnswer): Promise<void> => {
      change({ isBusy: true, refusal: null });
      const heard = await host.call('dialog.chooseFolder', { answer: given });
      change({ isBusy: false });
      if (!heard.ok) change({ refusal: heard.refusal });
      else if (heard.value.outcome === 'ask') change({ listing: heard.value.listing });
      else end(chosenIn(heard.value));
    };
    dialogs.setState({
      open: {
        listing,
        refusal: null,
        isBusy: false,
        answer: (given) => void answer(given),
        cancel: () => end(null),
      },
    });
  });
}

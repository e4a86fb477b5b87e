import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import { FolderView } from './folder-view.tsx';
import type { OpenSaveDialog, SaveDialogStore } from './save-dialogs.ts';
import './save-file.css';

function ReplaceQuestion({ dialog }: { readonly dialog: OpenSaveDialog }): ReactNode {
  const { saveFile } = useText();
  const { listing, name, existing, answer } = dialog;
  return (
    <Stack gap="sm">
      <h3>{saveFile.existsTitle}</h3>
      <p>{saveFile.existsText(existing ?? name)}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" data-autofocus onClick={dialog.rename}>
          {saveFile.rename}
        </Button>
        <Button
          loading={dialog.isBusy}
          onClick={() => answer({ step: 'choose', folder: listing.folder, name, replace: true })}
        >
          {saveFile.replace}
        </Button>
      </Group>
    </Stack>
  );
}

function Chooser({ dialog }: { readonly dialog: OpenSaveDialog }): ReactNode {
  const { saveFile, shell } = useText();
  const sentenceOf = useRefusalSentence();
  const [name, setName] = useState(dialog.name);
  const { listing, answer, refusal } = dialog;
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') answer({ step: 'choose', folder: listing.folder, name, replace: false });
      }}
    >
      <Stack gap="sm">
        <FolderView
          listing={listing}
          onBrowse={(folder) => answer({ step: 'browse', folder })}
          onPick={setName}
        />
        <TextInput
          label={saveFile.name}
          data-autofocus
          maxLength={255}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          {...(refusal !== null && { error: sentenceOf(refusal) })}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={dialog.cancel}>
            {shell.cancel}
          </Button>
          <Button type="submit" loading={dialog.isBusy} disabled={name.trim() === ''}>
            {dialog.opens ? saveFile.open : saveFile.submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function OpenDialog({ dialog }: { readonly dialog: OpenSaveDialog }): ReactNode {
  const { saveFile } = useText();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={dialog.cancel}
      title={dialog.opens ? saveFile.openTitle : saveFile.title}
      size="lg"
    >
      {dialog.existing === null ? <Chooser dialog={dialog} /> : <ReplaceQuestion dialog={dialog} />}
    </Modal>
  );
}

/** Chooses where to save a file, in browser mode: folders, a name, and the question before replacing. */
export function SaveFileDialog({ dialogs }: { readonly dialogs: SaveDialogStore }): ReactNode {
  const { open } = useStore(dialogs);
  return open !== null && <OpenDialog dialog={open} />;
}

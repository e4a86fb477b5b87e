import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { FolderView } from '#renderer/app/save-file/folder-view.tsx';
import { useText } from '#renderer/state/text.ts';
import { useRefusalSentence } from '#renderer/ui/refusal-sentence.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';
import type { FolderDialogStore, OpenFolderDialog } from './folder-dialogs.ts';
import '#renderer/app/save-file/save-file.css';
import './choose-folder.css';

interface DialogProps {
  readonly dialog: OpenFolderDialog;
}

/** Where one is, to be read or written: network paths are in no list of places. */
function PathLine({ dialog }: DialogProps): ReactNode {
  const { attach } = useText();
  const sentenceOf = useRefusalSentence();
  const { listing, answer, refusal } = dialog;
  const [path, setPath] = useState(listing.folder);
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        answer({ step: 'browse', folder: path.trim() });
      }}
    >
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          className="folder-path"
          label={attach.dialog.path}
          description={attach.dialog.pathText}
          data-autofocus
          maxLength={4096}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
          error={refusal !== null}
        />
        <Button type="submit" variant="default">
          {attach.dialog.go}
        </Button>
      </Group>
      {refusal !== null && (
        <p className="folder-refusal" role="alert">
          {sentenceOf(refusal)}
        </p>
      )}
    </form>
  );
}

function NewFolder({ dialog }: DialogProps): ReactNode {
  const { attach } = useText();
  const [name, setName] = useState<string | null>(null);
  const { listing, answer } = dialog;
  if (name === null)
    return (
      <Button
        variant="subtle"
        leftSection={<IconFolderPlus size={17} aria-hidden />}
        onClick={() => setName('')}
      >
        {attach.dialog.newFolder}
      </Button>
    );
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') answer({ step: 'make', folder: listing.folder, name: name.trim() });
      }}
    >
      <Group gap="xs" wrap="nowrap">
        <TextInput
          aria-label={attach.dialog.newName}
          placeholder={attach.dialog.newName}
          autoFocus
          maxLength={255}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          {attach.dialog.make}
        </Button>
      </Group>
    </form>
  );
}

function Chooser({ dialog }: DialogProps): ReactNode {
  const { attach, shell } = useText();
  const { listing, answer } = dialog;
  const browse = (folder: string): void => answer({ step: 'browse', folder });
  return (
    <Stack gap="sm">
      <PathLine key={listing.folder} dialog={dialog} />
      <FolderView listing={listing} empty={attach.dialog.empty} onBrowse={browse} onPick={() => undefined} />
      <Group justify="space-between" gap="xs">
        <NewFolder key={listing.folder} dialog={dialog} />
        <Group gap="xs">
          <Button variant="default" onClick={dialog.cancel}>
            {shell.cancel}
          </Button>
          <Button loading={dialog.isBusy} onClick={() => answer({ step: 'choose', folder: listing.folder })}>
            {attach.dialog.submit}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

function OpenDialog({ dialog }: DialogProps): ReactNode {
  const { attach } = useText();
  useReturnFocus();
  return (
    <Modal opened onClose={dialog.cancel} title={attach.dialog.title} size="lg">
      <Chooser dialog={dialog} />
    </Modal>
  );
}

/** Chooses a folder, in browser mode. */
export function ChooseFolderDialog({ dialogs }: { readonly dialogs: FolderDialogStore }): ReactNode {
  const { open } = useStore(dialogs);
  return open !== null && <OpenDialog dialog={open} />;
}

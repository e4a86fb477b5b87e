import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { useReturnFocus } from '#renderer/ui/use-return-focus.ts';

/** A view's name, and whether everybody sees it. */
export interface NamedView {
  readonly name: string;
  readonly isForEverybody: boolean;
}

interface ViewDialogProps {
  readonly title: string;
  readonly explanation?: string;
  readonly initial: NamedView;
  /** Gives whether it was done. */
  readonly onSave: (view: NamedView) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what a view is called and who sees it. */
export function ViewDialog({ title, explanation, initial, onSave, onClose }: ViewDialogProps): ReactNode {
  const { shell, queue } = useText();
  const words = queue.views;
  useReturnFocus();
  const [view, setView] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const isMissing = view.name.trim() === '';

  async function save(): Promise<void> {
    setAsked(true);
    if (!isMissing && (await onSave({ ...view, name: view.name.trim() }))) onClose();
  }

  return (
    <Modal opened onClose={onClose} title={title} size="sm">
      <form
        autoComplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          {explanation !== undefined && <p className="soft">{explanation}</p>}
          <TextInput
            data-autofocus
            label={words.name}
            maxLength={80}
            value={view.name}
            error={isAsked && isMissing ? words.missing : undefined}
            onChange={(event) => setView({ ...view, name: event.currentTarget.value })}
          />
          <Checkbox
            label={words.forEverybody}
            checked={view.isForEverybody}
            onChange={(event) => setView({ ...view, isForEverybody: event.currentTarget.checked })}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit">{shell.save}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

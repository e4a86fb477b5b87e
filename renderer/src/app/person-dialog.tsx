import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ActorId } from '#shared/domain/identity.ts';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { PersonChooser } from './person-chooser.tsx';

/** Changes who is at the console. */
export function PersonDialog(props: {
  readonly onChoose: (actor: ActorId, name: string) => void;
}): ReactNode {
  const { shell } = useText();
  const { panels } = useConsoleState();
  const { open } = useStore(panels);
  const close = (): void => panels.setState({ open: 'none' });
  return (
    <Modal opened={open === 'person'} onClose={close} title={shell.person.title} size="md">
      <p className="soft">{shell.person.explanation}</p>
      <PersonChooser
        onLeave={close}
        onChoose={(actor, name) => {
          close();
          props.onChoose(actor, name);
        }}
      />
    </Modal>
  );
}

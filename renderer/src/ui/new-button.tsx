import { Button, Kbd } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Begins a new record of a list: its key is `n`, which the screen listens to. */
export function NewButton(props: { readonly label: string; readonly onNew: () => void }): ReactNode {
  return (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      rightSection={
        <Kbd size="xs" aria-hidden>
          N
        </Kbd>
      }
      aria-keyshortcuts="n"
      onClick={props.onNew}
    >
      {props.label}
    </Button>
  );
}

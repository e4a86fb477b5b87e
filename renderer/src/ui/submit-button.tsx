import { Button, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';

/** The button that ends a form, with its shortcut beside its name. */
export function SubmitButton(props: {
  readonly busy: boolean;
  /** What is done cannot be taken back with the same words: the colour says so. */
  readonly isGrave?: boolean;
  readonly children: string;
}): ReactNode {
  return (
    <Button
      type="submit"
      loading={props.busy}
      {...(props.isGrave === true && { color: 'var(--bad)' })}
      rightSection={
        <Kbd size="xs" aria-hidden>
          Ctrl ↵
        </Kbd>
      }
    >
      {props.children}
    </Button>
  );
}

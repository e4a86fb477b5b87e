import { Button, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';

/** The button that ends a form, with its shortcut beside its name. */
export function SubmitButton(props: { readonly busy: boolean; readonly children: string }): ReactNode {
  return (
    <Button
      type="submit"
      loading={props.busy}
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

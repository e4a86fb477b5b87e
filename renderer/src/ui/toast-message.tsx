import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import './toast.css';

/** What a toast says, and the one thing that can be done about it. */
export function ToastMessage(props: {
  readonly sentence: string;
  readonly act?: { readonly label: string; readonly run: () => void };
}): ReactNode {
  const { act } = props;
  return (
    <span className="toast">
      <span>{props.sentence}</span>
      {act !== undefined && (
        <Button size="compact-sm" variant="light" onClick={act.run}>
          {act.label}
        </Button>
      )}
    </span>
  );
}

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import './pane.css';

/** Closes what stands beside the queue. */
export function PaneClose({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { shell } = useText();
  return (
    <Tooltip label={shell.close}>
      <ActionIcon
        className="pane__close"
        variant="subtle"
        c="var(--ink-soft)"
        size={30}
        aria-label={shell.close}
        onClick={onClose}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

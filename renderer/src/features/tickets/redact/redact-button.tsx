import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useText } from '#renderer/state/text.ts';
import { RedactDialog } from './redact-dialog.tsx';
import type { RedactTarget } from './redact-target.ts';
import './redact.css';

interface RedactButtonProps {
  readonly target: RedactTarget | null;
  /** What people call what is to be blanked. */
  readonly what: string;
}

/** Offers to blank a text; nothing where there is none to blank. Seen where the pointer or the focus is. */
export function RedactButton({ target, what }: RedactButtonProps): ReactNode {
  const { secrets } = useText();
  const [isOpen, setOpen] = useState(false);
  if (target === null) return null;
  return (
    <>
      <Tooltip label={secrets.redact}>
        <ActionIcon
          className="redact-button"
          variant="subtle"
          size={24}
          c="var(--ink-soft)"
          aria-label={secrets.redactWhat(what)}
          onClick={() => setOpen(true)}
        >
          <IconEyeOff size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {isOpen && <RedactDialog target={target} what={what} onClose={() => setOpen(false)} />}
    </>
  );
}

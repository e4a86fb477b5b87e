import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';
import './draft-notice.css';

/** Says that a form was found half filled in, and offers to begin again. */
export function DraftNotice({ onDiscard }: { readonly onDiscard: () => void }): ReactNode {
  const { shell } = useText();
  return (
    <div className="draft-notice" role="status">
      <IconPencil size={16} aria-hidden />
      <span>{shell.draftFound}</span>
      <Button size="compact-sm" variant="subtle" onClick={onDiscard}>
        {shell.draftDiscard}
      </Button>
    </div>
  );
}

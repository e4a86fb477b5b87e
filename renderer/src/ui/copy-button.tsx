import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Copies a text and says that it did. */
export function CopyButton(props: {
  readonly text: string;
  readonly labels: { readonly copy: string; readonly copied: string };
}): ReactNode {
  const clipboard = useClipboard({ timeout: 2_000 });
  const Glyph = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<Glyph size={16} aria-hidden />}
      onClick={() => {
        clipboard.copy(props.text);
      }}
    >
      <span aria-live="polite">{clipboard.copied ? props.labels.copied : props.labels.copy}</span>
    </Button>
  );
}

import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '#renderer/state/text.ts';

/** A button that acts on one line of what is held. */
export function HeldAct(props: {
  readonly label: string;
  /** What it is called where it is heard alone: with what it is about. */
  readonly about: string;
  readonly isMain?: boolean;
  readonly onClick: () => void;
}): ReactNode {
  const { label, about, isMain = false, onClick } = props;
  return (
    <Button
      size="compact-sm"
      variant={isMain ? 'light' : 'subtle'}
      {...(about !== label && { 'aria-label': about })}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** Deletes what was recorded by mistake: at once, with the time to take it back. */
export function RemoveHeld(props: { readonly hint: string; readonly onRemove: () => void }): ReactNode {
  const { registry } = useText();
  return (
    <div className="held__remove">
      <span className="soft">{props.hint}</span>
      <Button
        size="compact-sm"
        variant="subtle"
        color="var(--bad)"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={props.onRemove}
      >
        {registry.remove}
      </Button>
    </div>
  );
}

import { type ReactNode, useMemo } from 'react';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { NewButton } from '#renderer/ui/new-button.tsx';

/** Begins something new in a part of a screen, by its button or by its key. */
export function SectionNew(props: { readonly label: string; readonly onNew: () => void }): ReactNode {
  const { label, onNew } = props;
  useShortcuts(useMemo<readonly Shortcut[]>(() => [{ keys: 'n', label, run: onNew }], [label, onNew]));
  return <NewButton label={label} onNew={onNew} />;
}

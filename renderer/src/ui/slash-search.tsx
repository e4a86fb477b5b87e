import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef } from 'react';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import { useTypedText } from './use-typed-text.ts';

/** Looks for words in a list as they are typed; a slash leads to it. */
export function SlashSearch(props: {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}): ReactNode {
  const { tickets } = useText();
  const fieldRef = useRef<HTMLInputElement>(null);
  const [typed, type] = useTypedText(props.text, props.onText);
  useShortcuts(
    useMemo<readonly Shortcut[]>(
      () => [{ keys: '/', label: tickets.shortcuts.search, run: () => fieldRef.current?.focus() }],
      [tickets],
    ),
  );
  return (
    <TextInput
      ref={fieldRef}
      type="search"
      className="filters__search"
      aria-label={props.label}
      aria-keyshortcuts="/"
      placeholder={props.placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

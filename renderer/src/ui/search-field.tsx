import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef } from 'react';
import type { Shortcut } from '#renderer/state/shortcuts.ts';
import { useText } from '#renderer/state/text.ts';
import { useShortcuts } from '#renderer/state/use-shortcuts.ts';
import './filters.css';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Where a list is looked through, a key away. */
export function SearchField({ label, value, onValue }: SearchFieldProps): ReactNode {
  const { tickets } = useText();
  const fieldRef = useRef<HTMLInputElement>(null);
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
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useConsoleState } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { useShownScheme } from './use-shown-scheme.ts';

export function ThemeSwitch(): ReactNode {
  const { shell } = useText();
  const { preferences } = useConsoleState();
  const isDark = useShownScheme() === 'dark';
  const label = isDark ? shell.themeToLight : shell.themeToDark;
  const Glyph = isDark ? IconSun : IconMoon;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="var(--ink-soft)"
        size={34}
        aria-label={label}
        onClick={() => preferences.setState({ theme: isDark ? 'light' : 'dark' })}
      >
        <Glyph size={19} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

import { useColorScheme } from '@mantine/hooks';
import { usePreferences } from '#renderer/state/console-state.ts';

/** The theme on the screen: the chosen one, or the system's. */
export function useShownScheme(): 'light' | 'dark' {
  const system = useColorScheme();
  const { theme } = usePreferences();
  return theme === 'system' ? system : theme;
}

import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useEffect, useMemo } from 'react';
import { type ConsoleState, usePreferences } from '#renderer/state/console-state.ts';
import { useText } from '#renderer/state/text.ts';
import { createConsoleTheme, mantineVariables } from '#renderer/ui/theme.ts';
import { useShownScheme } from './use-shown-scheme.ts';

/** Theme, language and toasts, around everything that is shown. */
export function Look(props: {
  readonly state: ConsoleState;
  readonly styleNonce: string;
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const { language } = usePreferences();
  const scheme = useShownScheme();
  const theme = useMemo(() => createConsoleTheme(text), [text]);
  const { state, styleNonce } = props;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={mantineVariables}
      forceColorScheme={scheme}
      getStyleNonce={() => styleNonce}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [] }}>
        {props.children}
        <Notifications store={state.toasts} position="bottom-left" limit={3} />
      </DatesProvider>
    </MantineProvider>
  );
}

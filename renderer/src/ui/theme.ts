import {
  Alert,
  Button,
  createTheme,
  type CSSVariablesResolver,
  Drawer,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Menu,
  Modal,
  Notification,
  Popover,
  Select,
  Tooltip,
} from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import type { Catalogue } from '#shared/text/catalogue.ts';

/** Shade 6 is *blu Italia*, the accent on white; shade 3 is the accent on the dark ground. */
const ACCENT: MantineColorsTuple = [
  '#e6f0fa',
  '#cce0f5',
  '#99c7ff',
  '#6cb2ff',
  '#3d94eb',
  '#1a78d6',
  '#0066cc',
  '#0059b3',
  '#004d99',
  '#003d7a',
];

/** Mantine paints its dark surfaces from this scale: text first, ground last. */
const DARK: MantineColorsTuple = [
  '#e6ecf2',
  '#c3cfda',
  '#9fb0c0',
  '#9fb0c0',
  '#2b3742',
  '#22303b',
  '#1d2731',
  '#182029',
  '#121921',
  '#10161d',
];

const FONT = "'Titillium Web', 'Segoe UI', system-ui, sans-serif";

/** A dialog's heading is not a second banner of the page. */
export const DIALOG_ATTRIBUTES = { header: { role: 'presentation' } } as const;

/** The look of Mantine's controls, with the names that assistive technology needs in the console's language. */
export function createConsoleTheme(text: Catalogue): MantineThemeOverride {
  const closeButtonProps = { 'aria-label': text.shell.close };
  const overlayProps = { backgroundOpacity: 0.35 };
  const dialog = { closeButtonProps, overlayProps, attributes: DIALOG_ATTRIBUTES };
  return createTheme({
    primaryColor: 'blu',
    primaryShade: { light: 6, dark: 3 },
    autoContrast: true,
    colors: { blu: ACCENT, dark: DARK },
    fontFamily: FONT,
    headings: { fontFamily: FONT, fontWeight: '700' },
    fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
    defaultRadius: 'md',
    radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
    cursorType: 'pointer',
    focusRing: 'auto',
    components: {
      Alert: Alert.extend({ styles: { title: { color: 'var(--ink)' } } }),
      Button: Button.extend({
        vars: (_theme, { size, variant = 'filled' }) => ({
          root: {
            ...(size === 'compact-md' && { '--button-fz': '14px', '--button-padding-x': '10px' }),
            // Mantine reckons the contrast of one theme alone.
            ...(variant === 'filled' && { '--button-color': 'var(--on-accent)' }),
          },
        }),
      }),
      DatePickerInput: DatePickerInput.extend({
        defaultProps: {
          ariaLabels: text.shell.calendar,
          hideOutsideDates: true,
          // The calendar names its own parts; as a dialog it would have no name.
          popoverProps: { withRoles: false, withinPortal: false },
        },
      }),
      Drawer: Drawer.extend({ defaultProps: { ...dialog, position: 'right' } }),
      Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md' } }),
      Modal: Modal.extend({ defaultProps: { ...dialog, centered: true } }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps } }),
      Popover: Popover.extend({ defaultProps: { shadow: 'md' } }),
      // The list scrolls by itself: a scrolling box around it would be one more stop, with no name.
      Select: Select.extend({
        defaultProps: { nothingFoundMessage: text.shell.nothingFound, withScrollArea: false },
        styles: { options: { maxHeight: 240, overflowY: 'auto' } },
      }),
      Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400 } }),
    },
  });
}

/** Mantine's own colours, said in the words of `tokens.css`. */
export const mantineVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--card)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-anchor': 'var(--accent-ink)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-soft)',
    '--mantine-color-disabled-border': 'var(--line)',
  };
  return { variables: {}, light: both, dark: both };
};

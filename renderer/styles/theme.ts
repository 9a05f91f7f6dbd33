import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import {
  inkColours,
  roleColours,
  statusMarkColours,
  statusTextColours,
  trackColours,
} from '#core/chart/palette.ts';

/** One family for all scripts: the browser takes each letter from the first font that has it. */
export const fontFamily = "'Noto Sans', 'Noto Sans Devanagari', 'Noto Naskh Arabic', sans-serif";

/** From a tint for grounds to a shade for pressed buttons; the eighth is the primary of the palette. */
const primaryShades: MantineColorsTuple = [
  '#EAF1F8',
  '#D3E2EF',
  '#A9C6DF',
  '#7DA9CE',
  '#578FBF',
  '#3B7BB2',
  '#2669A2',
  '#175C96',
  `#${inkColours.primary}`,
  '#083E6D',
];

export const theme = createTheme({
  primaryColor: 'primary',
  primaryShade: 8,
  autoContrast: true,
  colors: { primary: primaryShades },
  black: `#${inkColours.ink}`,
  white: `#${inkColours.paper}`,
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '8px', xl: '8px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The lock of the scroll bar writes a style element without the nonce.
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    // Nothing is smaller than a note.
    InputWrapper: {
      styles: {
        description: { fontSize: 'var(--desk-size-note)', color: 'var(--desk-muted)' },
        error: { fontSize: 'var(--desk-size-note)', color: 'var(--desk-status-below-text)' },
      },
    },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'sm' } },
  },
});

/** The palette as custom properties: `--desk-ink`, `--desk-status-below`, `--desk-status-below-text` … */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    ...named('desk', inkColours),
    ...named('desk-role', roleColours),
    ...named('desk', trackColours),
    ...named('desk-status', statusMarkColours),
    ...Object.fromEntries(
      Object.entries(statusTextColours).map(([name, colour]) => [`--desk-status-${name}-text`, `#${colour}`]),
    ),
    '--desk-primary-tint': primaryShades[0],
    '--mantine-color-dimmed': `#${inkColours.muted}`,
    '--mantine-color-default-border': `#${inkColours.line}`,
  },
  // The scheme has its own values of these, which would win.
  light: {
    '--mantine-color-error': `#${statusTextColours.below}`,
    '--mantine-color-placeholder': `#${inkColours.muted}`,
  },
  dark: {},
});

function named(prefix: string, colours: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [`--${prefix}-${name}`, `#${colour}`]),
  );
}

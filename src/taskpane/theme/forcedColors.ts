import type { Theme } from '@fluentui/react-components';

/** The colours that Fluent's theme of high contrast consists of, by what the system calls them. */
const SYSTEM_COLORS: Readonly<Record<string, string>> = {
  '#ffffff': 'CanvasText',
  '#000000': 'Canvas',
  '#ffff00': 'LinkText',
  '#1aebff': 'Highlight',
  '#3ff23f': 'GrayText',
};

/** Words on what is pointed at or chosen; in the theme they have the colour of the canvas. */
const ON_HIGHLIGHT =
  /^color(?!.*(?:Static|NeutralForegroundInverted)).*Foreground.*(?:Hover|Pressed|Selected)$/;

/**
 * A theme of high contrast in the colours that a person has chosen for the whole computer. Its own are those of one
 * such choice, and cannot be read on the light canvas of another.
 */
export function withSystemColors(theme: Theme): Theme {
  const mapped = Object.entries(theme).map(([name, value]: readonly [string, unknown]) => [
    name,
    systemColor(name, value),
  ]);
  return { ...theme, ...(Object.fromEntries(mapped) as Partial<Theme>) };
}

function systemColor(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value === '#000000' && ON_HIGHLIGHT.test(name)) return 'HighlightText';
  return SYSTEM_COLORS[value] ?? value;
}

import { STRICT_NAMES, type StrictName } from '../host/strict/behaviours';
import type { FrameSettings } from './frameMessages';

export const LANGUAGES = ['zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** Office's full tags, which are also those of the manifest's overrides. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = { 'zh-TW': 'zh-TW', en: 'en-US' };

/** The colours that Excel tells add-ins about in each of its looks. */
export const OFFICE_THEMES: Readonly<Record<Theme, FrameSettings['theme']>> = {
  light: officeTheme(0xf3f3f3, 0x262626, 0xffffff, 0x262626),
  dark: officeTheme(0x262626, 0xf0f0f0, 0x333333, 0xf0f0f0),
  contrast: officeTheme(0x000000, 0xffffff, 0x000000, 0xffffff),
};

/**
 * What the address of the page asks for: `?lang=en&theme=dark&sample=NAME&pane=closed&excel=strict`, where the sample
 * `none` is an empty workbook.
 */
export interface Choices {
  readonly language: Language;
  readonly theme: Theme;
  readonly sample: string | null;
  /** Whether the add-in's pane is open from the start. */
  readonly pane: boolean;
  /** What this Excel does by itself to what an add-in writes: nothing, or all that Excel does. */
  readonly strict: readonly StrictName[];
}

/** Reads the choices; what is missing or unknown follows the browser. */
export function choicesOf(query: string, browserLanguage: string, prefersDark: boolean): Choices {
  const parameters = new URLSearchParams(query);
  const language = LANGUAGES.find((candidate) => candidate === parameters.get('lang'));
  const theme = THEMES.find((candidate) => candidate === parameters.get('theme'));
  return {
    language: language ?? (browserLanguage.toLowerCase().startsWith('zh') ? 'zh-TW' : 'en'),
    theme: theme ?? (prefersDark ? 'dark' : 'light'),
    sample: parameters.get('sample'),
    pane: parameters.get('pane') !== 'closed',
    strict: parameters.get('excel') === 'strict' ? STRICT_NAMES : [],
  };
}

function officeTheme(
  bodyBackgroundColor: number,
  bodyForegroundColor: number,
  controlBackgroundColor: number,
  controlForegroundColor: number,
): FrameSettings['theme'] {
  return { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor };
}

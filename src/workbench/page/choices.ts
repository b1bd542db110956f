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

/** What the address of the page asks for: `?lang=en&theme=dark&sample=NAME`, where `none` is an empty workbook. */
export interface Choices {
  readonly language: Language;
  readonly theme: Theme;
  readonly sample: string | null;
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

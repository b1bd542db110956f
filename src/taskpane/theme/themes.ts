import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Language } from '../../core/language/message';
import type { Density } from '../store/personal';
import type { Appearance } from './appearance';
import { excelGreen } from './brand';
import { withSystemColors } from './forcedColors';

const fonts: Readonly<Record<Language, string>> = {
  'zh-TW':
    '"Microsoft JhengHei UI", "Microsoft JhengHei", "PingFang TC", "Noto Sans TC", "Noto Sans CJK TC", "Segoe UI", sans-serif',
  en: '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Microsoft JhengHei UI", "PingFang TC", "Noto Sans TC", sans-serif',
};

/** Fluent's theme, and a colour that it has none for. */
export interface PaneTheme extends Theme {
  /** Behind a row that is pointed at, whose words keep their colours. */
  readonly rowHover: string;
}

export const ROW_HOVER = 'var(--rowHover)';

const bases: Readonly<Record<Appearance, () => Theme>> = {
  light: () => createLightTheme(excelGreen),
  dark: () => ({
    ...createDarkTheme(excelGreen),
    // Fluent's own choice for dark links is too dim on this green.
    colorBrandForeground1: excelGreen[110],
    colorBrandForeground2: excelGreen[120],
    colorBrandForegroundLink: excelGreen[110],
    colorBrandForegroundLinkHover: excelGreen[120],
  }),
  contrast: () => teamsHighContrastTheme,
  forced: () => withSystemColors(teamsHighContrastTheme),
};

/** Compact: less air between lines and things; what is clicked stays as large as it was. */
const densities: Readonly<Record<Density, Partial<Theme>>> = {
  comfortable: {},
  compact: {
    spacingVerticalXS: '2px',
    spacingVerticalS: '4px',
    spacingVerticalM: '8px',
    spacingVerticalL: '10px',
    spacingHorizontalS: '6px',
    spacingHorizontalM: '8px',
    lineHeightBase200: '15px',
    lineHeightBase300: '18px',
  },
};

/** Fluent's theme for an appearance, in the typeface of a language. */
export function themeFor(appearance: Appearance, language: Language, density: Density): PaneTheme {
  const base = bases[appearance]();
  const isContrast = appearance === 'contrast' || appearance === 'forced';
  return {
    ...base,
    ...densities[density],
    fontFamilyBase: fonts[language],
    // In high contrast a highlight is for words in a colour of their own.
    rowHover: isContrast ? base.colorNeutralBackground1 : base.colorSubtleBackgroundHover,
  };
}

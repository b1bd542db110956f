import type { Language } from '../../core/language/message';
import { appearanceOf, type Appearance } from '../theme/appearance';

/** The language of Office's own words: Chinese of any kind gives zh-TW, all else English. */
export function officeLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}

export function languageOf(tag: string | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh-TW' : 'en';
}

/** Office's theme as it is now; light where Office does not say. */
export function officeAppearance(): Appearance {
  // Some hosts have none, whatever the types say.
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  const theme = context.officeTheme;
  return appearanceOf(
    theme && { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor },
  );
}

/** Whether the page stands in Office at all: opened in a browser, office.js finds no host, whatever the types say. */
export function isHosted({ host }: { readonly host?: Office.HostType | null }): boolean {
  return host !== null && host !== undefined;
}

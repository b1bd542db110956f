import type { Language } from './message';

/** The language for a locale such as `zh-Hant-TW`: Chinese of any kind gives zh-TW, all else English. */
export function languageOf(tag: string | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh-TW' : 'en';
}

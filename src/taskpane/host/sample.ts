import type { Language } from '../../core/language/message';

/** The sample workbooks, hosted beside the pane. */
const samples: Readonly<Record<Language, string>> = {
  'zh-TW': 'assets/sample/sample-report.xlsx',
  en: 'assets/sample/sample-report-en.xlsx',
};

/** Address of the sample in a language, relative to the pane's own. */
export function sampleAddress(language: Language): string {
  return samples[language];
}

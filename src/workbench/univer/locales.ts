import type { ILanguagePack } from '@univerjs/core';
import { LocaleType, mergeLocales } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-TW';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiZh from '@univerjs/docs-ui/locale/zh-TW';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-TW';
import sheetsFormulaEn from '@univerjs/sheets-formula/locale/en-US';
import sheetsFormulaZh from '@univerjs/sheets-formula/locale/zh-TW';
import sheetsFormulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import sheetsFormulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-TW';
import sheetsNumfmtUiEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsNumfmtUiZh from '@univerjs/sheets-numfmt-ui/locale/zh-TW';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-TW';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-TW';

/** The grid's own words, by Univer's name of the language. */
export const GRID_LOCALES: Record<string, ILanguagePack> = {
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    uiEn,
    docsUiEn,
    sheetsEn,
    sheetsUiEn,
    sheetsFormulaEn,
    sheetsFormulaUiEn,
    sheetsNumfmtUiEn,
  ),
  [LocaleType.ZH_TW]: mergeLocales(
    designZh,
    uiZh,
    docsUiZh,
    sheetsZh,
    sheetsUiZh,
    sheetsFormulaZh,
    sheetsFormulaUiZh,
    sheetsNumfmtUiZh,
  ),
};

const LOCALE_OF = { en: LocaleType.EN_US, 'zh-TW': LocaleType.ZH_TW } as const;

export type GridLanguage = keyof typeof LOCALE_OF;

export function gridLocale(language: GridLanguage): LocaleType {
  return LOCALE_OF[language];
}

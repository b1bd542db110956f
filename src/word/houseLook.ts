import type { IBaseParagraphStyleOptions, IFontAttributesProperties, IStylesOptions } from 'docx';
import type { Language } from '../core/language/message';

/** The fonts of official documents in Taiwan: Chinese in 標楷體, figures and Latin letters in Times New Roman. */
const FONT: IFontAttributesProperties = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: '標楷體',
};

/** Sizes in half points, distances in twentieths of a point. */
export function stylesFor(language: Language): IStylesOptions {
  const heading = (size: number): IBaseParagraphStyleOptions => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { keepNext: true, spacing: { before: 240, after: 120 } },
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 24,
          language: { value: language === 'en' ? 'en-GB' : 'zh-TW', eastAsia: 'zh-TW' },
        },
        paragraph: { spacing: { after: 120 } },
      },
      title: {
        run: { font: FONT, size: 40, bold: true, color: '000000' },
        paragraph: { alignment: 'center', spacing: { after: 240 } },
      },
      heading1: heading(32),
      heading2: heading(28),
    },
  };
}

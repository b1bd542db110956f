import { STRICT_NAMES } from '../../../src/workbench/host/strict/behaviours';
import { choicesOf } from '../../../src/workbench/page/choices';

test('the address says what is wanted', () => {
  expect(choicesOf('?lang=en&theme=contrast&sample=a.xlsx&pane=closed&excel=strict', 'zh-TW', true)).toEqual({
    language: 'en',
    theme: 'contrast',
    sample: 'a.xlsx',
    pane: false,
    strict: STRICT_NAMES,
  });
});

test.each([
  ['zh-TW', false, 'zh-TW', 'light'],
  ['zh-HK', true, 'zh-TW', 'dark'],
  ['de', false, 'en', 'light'],
])(
  'without a wish, and with one that is unknown, the browser decides: %s',
  (browser, dark, language, theme) => {
    expect(choicesOf('', browser, dark)).toEqual({ language, theme, sample: null, pane: true, strict: [] });
    expect(choicesOf('?lang=xx&theme=pink', browser, dark)).toEqual({
      language,
      theme,
      sample: null,
      pane: true,
      strict: [],
    });
  },
);

import { choicesOf } from '../../../src/workbench/page/choices';

test('the address says what is wanted', () => {
  expect(choicesOf('?lang=en&theme=contrast&sample=a.xlsx', 'zh-TW', true)).toEqual({
    language: 'en',
    theme: 'contrast',
    sample: 'a.xlsx',
  });
});

test.each([
  ['zh-TW', false, 'zh-TW', 'light'],
  ['zh-HK', true, 'zh-TW', 'dark'],
  ['de', false, 'en', 'light'],
])(
  'without a wish, and with one that is unknown, the browser decides: %s',
  (browser, dark, language, theme) => {
    expect(choicesOf('', browser, dark)).toEqual({ language, theme, sample: null });
    expect(choicesOf('?lang=xx&theme=pink', browser, dark)).toEqual({ language, theme, sample: null });
  },
);

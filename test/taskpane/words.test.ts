import { appearanceOf } from '../../src/taskpane/theme/appearance';
import { languageOf } from '../../src/core/language/languageOf';
import { storedFirstRun } from '../../src/taskpane/host/firstRun';
import { barShape, metLine } from '../../src/taskpane/overview/barScale';
import { message } from '../../src/core/language/message';
import { render } from '../../src/core/language/render';
import { PERCENT } from '../../src/core/quantity/unit';
import { quantityText } from '../../src/taskpane/words/quantityText';
import { Decimal } from '../../src/core/quantity/decimal';
import { themeFor } from '../../src/taskpane/theme/themes';

test.each([
  ['zh-TW', 'zh-TW'],
  ['zh-Hant-TW', 'zh-TW'],
  ['zh-CN', 'zh-TW'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  [undefined, 'en'],
] as const)('Office in %s speaks %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['#FFFFFF', '#000000', 'light'],
  ['#E6E6E6', '#262626', 'light'],
  ['#212121', '#FFFFFF', 'dark'],
  ['#000000', '#FFFFFF', 'contrast'],
  ['#000000', '#FFFF00', 'contrast'],
] as const)('Office in %s on %s is %s', (background, foreground, appearance) => {
  expect(appearanceOf({ background, foreground })).toBe(appearance);
});

test('in forced colours every colour of the theme is one of the system', () => {
  const theme = themeFor('forced', 'zh-TW', 'comfortable');
  expect(theme.colorNeutralBackground1).toBe('Canvas');
  expect(theme.colorBrandForegroundLink).toBe('LinkText');
  expect(theme.colorNeutralForeground1Hover).toBe('HighlightText');
  expect(Object.values(theme).filter((value) => String(value).startsWith('#'))).toEqual([]);
});

test('without colours the pane is light', () => {
  expect(appearanceOf(undefined)).toBe('light');
});

test('the first run is over once it is said, and never begins where nothing can be kept', () => {
  localStorage.clear();
  const firstRun = storedFirstRun(() => localStorage);
  expect(firstRun.isFirst()).toBe(true);
  firstRun.over();
  expect(firstRun.isFirst()).toBe(false);
  const broken = storedFirstRun(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  broken.over();
  expect(broken.isFirst()).toBe(false);
});

test.each([
  ['-12.5', { length: 0, cut: false }],
  ['0', { length: 0, cut: false }],
  ['100.5582', { length: 100.5582, cut: false }],
  ['150', { length: 150, cut: false }],
  ['3876.40', { length: 150, cut: true }],
])('a rate of %s %% is drawn as %j', (rate, shape) => {
  expect(barShape(new Decimal(rate))).toEqual(shape);
});

test('the met line stands at two thirds of the scale for 100 %', () => {
  expect(metLine(100)).toBeCloseTo(66.67, 1);
});

test.each([
  ['81.81818181818182', '81.8182%'],
  ['81.82', '81.82%'],
  ['100', '100%'],
])('a figure of %s that a formula left in its cell is shown as %s', (written, shown) => {
  const value = new Decimal(written);
  const decimals = value.decimalPlaces();
  const quantity = { value, low: value, high: value, exactness: 'exact', unit: PERCENT, decimals } as const;
  const word = (id: Parameters<typeof message>[0]): string => render(message(id), 'en');
  expect(quantityText(quantity, { language: 'en', word, figure: String, say: ({ id }) => word(id) })).toBe(
    shown,
  );
});

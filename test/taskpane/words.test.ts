import { appearanceOf } from '../../src/taskpane/theme/appearance';
import { languageOf } from '../../src/taskpane/host/officeHost';
import { storedFirstRun } from '../../src/taskpane/host/firstRun';
import { barShape, metLine } from '../../src/taskpane/overview/barScale';
import { Decimal } from '../../src/core/quantity/decimal';

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

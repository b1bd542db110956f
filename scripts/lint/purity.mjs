/** What would make a function of the core depend on anything but its arguments. */
const impureGlobals = [
  ...['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'],
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'globalThis', 'self'],
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'Worker',
    'process',
    'require',
    'console',
    'performance',
    'crypto',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
  ...['Promise', 'DOMParser'],
];

/** Dates may be reckoned in UTC; what day it is, and where, the core cannot know. */
const clock = [
  'NewExpression[callee.name="Date"][arguments.length!=1]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name!="UTC"]',
  'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]',
  'MemberExpression[property.name=/^toLocale(Date|Time)String$/]',
];

/**
 * The core is pure: no Office, no page, no reading or writing, no clock, no chance, no waiting.
 *
 * @type {import('eslint').Linter.Config}
 */
export const pureCore = {
  files: ['src/core/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...impureGlobals.map((name) => ({ name, message: 'The core is pure: see docs/boundaries.md.' })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'The core is pure: no chance.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: ':function[async=true]', message: 'The core does not wait.' },
      { selector: 'AwaitExpression', message: 'The core does not wait.' },
      ...clock.map((selector) => ({ selector, message: 'The core knows neither clock nor time zone.' })),
      { selector: 'ImportExpression', message: 'The core does not load code as it runs.' },
    ],
  },
};

/** Excel's own objects are known to its adapter alone; Office itself to the surfaces, but to no component. */
export const officeStaysOutside = [
  restrict(
    ['src/**/*.{ts,tsx}'],
    ['Excel', 'OfficeExtension'],
    ['src/workbook/excel/**', 'src/workbench/**'],
  ),
  restrict(
    [
      'src/{actions,cli}/**/*.ts',
      'src/workbook/*.ts',
      'src/workbook/{file,memory}/**/*.ts',
      'src/taskpane/**/*.tsx',
    ],
    ['Office', 'Excel', 'OfficeExtension'],
    [],
  ),
];

/**
 * @param {string[]} files
 * @param {readonly string[]} names of globals
 * @param {readonly string[]} but files that may
 * @returns {import('eslint').Linter.Config}
 */
function restrict(files, names, but) {
  return {
    files,
    ignores: ['src/core/**', ...but],
    rules: {
      'no-restricted-globals': [
        'error',
        ...names.map((name) => ({ name, message: 'Only its adapter knows this: see docs/boundaries.md.' })),
      ],
    },
  };
}

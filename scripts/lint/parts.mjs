/**
 * The parts of the house and what each may use: the list that the linter enforces and that
 * docs/boundaries.md says in words (a test keeps the two in step).
 *
 * @typedef {object} Part
 * @property {string} folder below src; a folder in it that is named too is a part of its own
 * @property {readonly string[]} uses parts whose code it may import
 * @property {readonly string[]} packages packages it may import
 */

const univer = ['@univerjs/*', '@univerjs/*/**', 'rxjs'];
const fluent = ['react', 'react/*', 'react-dom', 'react-dom/*', '@fluentui/*', '@fluentui/*/**'];
const core = [
  'language',
  'text',
  'sheet',
  'quantity',
  'layout',
  'reading',
  'report',
  'achievement',
  'validation',
  'questions',
  'draft',
  'handover',
].map((name) => `core/${name}`);
const withCore = (/** @type {readonly string[]} */ ...parts) => [...core, ...parts];

/** @type {readonly Part[]} */
export const parts = [
  { folder: 'core/language', uses: [], packages: [] },
  { folder: 'core/text', uses: [], packages: ['htmlparser2'] },
  { folder: 'core/sheet', uses: ['core/language'], packages: ['valibot'] },
  { folder: 'core/quantity', uses: ['core/language', 'core/text', 'core/sheet'], packages: ['decimal.js'] },
  {
    folder: 'core/layout',
    uses: ['core/language', 'core/text', 'core/sheet', 'core/quantity'],
    packages: [],
  },
  { folder: 'core/reading', uses: ['core/text', 'core/quantity'], packages: ['decimal.js'] },
  {
    folder: 'core/report',
    uses: ['core/language', 'core/text', 'core/sheet', 'core/quantity', 'core/layout', 'core/reading'],
    packages: ['decimal.js'],
  },
  {
    folder: 'core/achievement',
    uses: [
      'core/language',
      'core/text',
      'core/sheet',
      'core/quantity',
      'core/layout',
      'core/reading',
      'core/report',
    ],
    packages: ['decimal.js', 'valibot'],
  },
  {
    folder: 'core/validation',
    uses: [
      'core/language',
      'core/text',
      'core/sheet',
      'core/quantity',
      'core/layout',
      'core/reading',
      'core/report',
      'core/achievement',
    ],
    packages: ['decimal.js'],
  },
  {
    folder: 'core/questions',
    uses: [
      'core/language',
      'core/text',
      'core/sheet',
      'core/quantity',
      'core/report',
      'core/achievement',
      'core/validation',
    ],
    packages: [],
  },
  {
    folder: 'core/draft',
    uses: [
      'core/language',
      'core/text',
      'core/sheet',
      'core/quantity',
      'core/layout',
      'core/reading',
      'core/report',
      'core/achievement',
    ],
    packages: ['decimal.js', 'valibot', 'diff'],
  },
  {
    folder: 'core/handover',
    uses: [
      'core/language',
      'core/text',
      'core/sheet',
      'core/quantity',
      'core/layout',
      'core/report',
      'core/achievement',
      'core/validation',
      'core/questions',
      'core/draft',
    ],
    packages: [],
  },
  { folder: 'word', uses: ['core/language', 'core/text', 'core/handover'], packages: ['docx'] },
  { folder: 'workbook', uses: core, packages: [] },
  { folder: 'workbook/memory', uses: withCore('workbook'), packages: [] },
  { folder: 'workbook/excel', uses: withCore('workbook'), packages: ['valibot'] },
  {
    folder: 'workbook/file',
    uses: withCore('workbook'),
    packages: ['node:*', 'node:*/**', 'excelize-wasm', 'fflate', 'htmlparser2'],
  },
  {
    folder: 'workbook/plain',
    uses: withCore('workbook', 'workbook/file'),
    packages: ['fflate'],
  },
  {
    folder: 'workbook/ods',
    uses: withCore('workbook', 'workbook/file', 'workbook/plain'),
    packages: ['fflate', '@e965/xlsx'],
  },
  {
    folder: 'workbook/csv',
    uses: withCore('workbook', 'workbook/file', 'workbook/plain'),
    packages: ['papaparse'],
  },
  {
    folder: 'workbook/open',
    uses: withCore('workbook', 'workbook/file', 'workbook/ods', 'workbook/csv'),
    packages: [],
  },
  { folder: 'workbook/copy', uses: withCore('workbook'), packages: [] },
  { folder: 'actions', uses: withCore('workbook'), packages: ['decimal.js', 'valibot'] },
  {
    folder: 'taskpane',
    uses: withCore('workbook', 'workbook/excel', 'actions'),
    packages: [...fluent, 'decimal.js', 'valibot'],
  },
  {
    folder: 'worker',
    uses: withCore('word', 'workbook', 'workbook/file', 'workbook/open', 'workbook/copy', 'actions'),
    packages: [],
  },
  { folder: 'commands', uses: ['actions'], packages: [] },
  { folder: 'functions', uses: core, packages: [] },
  {
    folder: 'addin',
    uses: ['core/language', 'workbook/excel', 'actions', 'taskpane', 'worker', 'commands', 'functions'],
    packages: ['react', 'react/*', 'react-dom', 'react-dom/*'],
  },
  {
    folder: 'cli',
    uses: withCore('word', 'workbook', 'workbook/file', 'workbook/open', 'actions'),
    packages: ['node:*', 'node:*/**', 'commander', 'decimal.js', 'tinyglobby', 'valibot'],
  },
  { folder: 'workbench/richapi', uses: [], packages: [] },
  { folder: 'workbench/host', uses: ['workbench/richapi'], packages: ['numfmt'] },
  {
    folder: 'workbench/files',
    uses: ['workbench/host'],
    packages: ['excelize-wasm', 'fflate', 'numfmt'],
  },
  {
    folder: 'workbench/univer',
    uses: ['workbench/host', 'workbench/files'],
    packages: [...univer, 'numfmt', 'valibot'],
  },
  {
    folder: 'workbench/page',
    uses: ['workbench/richapi', 'workbench/host', 'workbench/univer', 'workbench/files'],
    packages: [...univer, 'numfmt', 'valibot'],
  },
];

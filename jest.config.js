/** Packages that are published as ES modules only, and so are compiled for jest. */
const esModules = [
  'htmlparser2',
  'entities',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'strip-bom',
  'uuid',
];

const shared = {
  rootDir: import.meta.dirname,
  transform: {
    '^.+\\.m?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esModules.join('|')})/)`],
};

export default {
  // A limit that only a hang reaches: a busy machine is no failure. Jest heeds it only here, not in a project.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/support/runtimeImport.ts'],
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/taskpane/'],
    },
    {
      ...shared,
      // Jobs and faults once more, in an embedded Excel that does all that Excel does to what is written.
      displayName: 'strict',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/test/support/runtimeImport.ts', '<rootDir>/test/support/strict/setup.ts'],
      testMatch: ['<rootDir>/test/actions/**/*.test.ts', '<rootDir>/test/workbook/excel/**/*.test.ts'],
      moduleNameMapper: {
        '^.*/src/workbook/memory/memoryWorkbook$': '<rootDir>/test/support/strict/memoryWorkbook.ts',
      },
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/taskpane/**/*.test.ts?(x)'],
      // The chart library asks for modules that only a browser or a bundler can load; their plain builds are the same.
      moduleNameMapper: { '^(d3-[a-z-]+)$': '<rootDir>/node_modules/$1/dist/$1.js' },
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};

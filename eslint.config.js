import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { oneWayDependencies } from './scripts/lint/boundaries.mjs';
import { officeStaysOutside, pureCore } from './scripts/lint/purity.mjs';
import { wordsInTables } from './scripts/lint/words.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'assets/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      // Regular expressions meet text that people typed: none may take more than linear time by backtracking.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // How a pattern is best written down is a matter of what it says: a list of words stays a list.
      'regexp/prefer-character-class': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An implementation of a port promises because the port does.
      '@typescript-eslint/require-await': 'off',
      // Constants of a class and what it computes are asked for in the same way: the caller need not know.
      '@typescript-eslint/class-literal-property-style': 'off',
      // Numbers in texts are what this project is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['src/workbook/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/load-object-before-read': 'error',
      // Its rules about the order of load, sync and read see only a literal context.sync(); here a session
      // syncs, watched for hanging, and the tests against the genuine client find what was read too early.
    },
  },
  oneWayDependencies,
  pureCore,
  ...officeStaysOutside,
  wordsInTables,
  {
    // The workbench speaks a wire of old web views, and steers a grid by switches that have no successor yet.
    files: ['src/workbench/**'],
    rules: {
      '@typescript-eslint/no-deprecated': 'off',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  { files: ['src/cli/**', 'scripts/**', 'test/bench/**'], rules: { 'no-console': 'off' } },
  {
    // A double hands over methods to see whether they are called.
    files: ['test/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Plain JavaScript is typed by doc comments: the compiler checks it, the stricter rules are for TypeScript.
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
);

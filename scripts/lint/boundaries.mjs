import boundaries from 'eslint-plugin-boundaries';
import { parts } from './parts.mjs';

/**
 * The one-way dependencies of `parts`.
 *
 * @type {import('eslint').Linter.Config}
 */
export const oneWayDependencies = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { typescript: { alwaysTryTypes: true } },
    'boundaries/elements': [...parts].sort(deepestFirst).map(({ folder }) => ({
      type: folder,
      pattern: `src/${folder}`,
    })),
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkInternals: false,
        message: 'docs/boundaries.md: {{from.element.types}} may not use {{dependency.source}}.',
        policies: parts.flatMap(policiesOf),
      },
    ],
  },
};

/** @param {import('./parts.mjs').Part} part */
function policiesOf({ folder, uses, packages }) {
  const from = { element: { types: { anyOf: [folder] } } };
  const policies = [];
  if (uses.length > 0) policies.push({ from, allow: { to: { element: { types: { anyOf: uses } } } } });
  if (packages.length > 0) policies.push({ from, allow: { dependency: { source: packages } } });
  return policies;
}

/**
 * `workbook/excel` is told from `workbook` by coming first.
 *
 * @param {import('./parts.mjs').Part} one
 * @param {import('./parts.mjs').Part} other
 */
function deepestFirst(one, other) {
  return other.folder.split('/').length - one.folder.split('/').length;
}

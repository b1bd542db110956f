/** Where the words of a report may be spelled in a pattern: the floors that read text, and tables of words. */
const homes = [
  'src/core/text/**',
  'src/core/quantity/**',
  'src/core/layout/**',
  'src/core/reading/**',
  'src/core/language/**',
  '**/vocabulary.ts',
  '**/*Vocabulary.ts',
];

/** Folders that still spell words in patterns of their own. This list only ever gets shorter. */
export const notYet = ['answer', 'direction', 'measure', 'rows'].map((folder) => `src/core/report/${folder}`);

const IDEOGRAPH = /[\u3400-\u9fff]/;

/**
 * No pattern outside of the floors that read text spells a Chinese word: whoever needs one asks what a text says, or
 * keeps the word in a table that a planner can read.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
const inTables = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      spelled:
        'Ask core/reading what the text says, or put the words into a vocabulary.ts: see docs/boundaries.md.',
    },
  },
  create(context) {
    /** @param {import('estree').Node} node */
    const refuse = (node) => {
      if (IDEOGRAPH.test(context.sourceCode.getText(node))) context.report({ node, messageId: 'spelled' });
    };
    return {
      'Literal[regex]': refuse,
      'NewExpression[callee.name="RegExp"]': refuse,
      'CallExpression[callee.name="RegExp"]': refuse,
    };
  },
};

/** @type {import('eslint').Linter.Config} */
export const wordsInTables = {
  files: ['src/core/**/*.ts'],
  ignores: [...homes, ...notYet.map((folder) => `${folder}/**`)],
  plugins: { words: { rules: { 'in-tables': inTables } } },
  rules: { 'words/in-tables': 'error' },
};

/** The same everywhere but where words may stand: what is still to be done. @type {import('eslint').Linter.Config} */
export const wordsEverywhere = { ...wordsInTables, ignores: homes };

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRepository, RULES_FOLDER, TESTS_FOLDER } from './names';

/** `npm run new:rule NAME`: makes the four files of a rule, to be filled in, and enters them in the indexes. */
const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)+$/.test(name)) {
  console.error('Give the rule a plain name: thing and what is wrong with it, such as rate-mismatch.');
  process.exit(2);
}

const files: Readonly<Record<string, string>> = {
  [`${RULES_FOLDER}/${name}/rule.ts`]: `import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds … */
export const rule: IndicatorRule = {
  name: '${name}',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ indicator }): Iterable<Problem> {
    const { target } = indicator;
    if (target) yield { message: message('${name}.found', { quote: target.evidence.quote }), at: target.evidence };
  },
};
`,
  [`${RULES_FOLDER}/${name}/words.ts`]: `import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: { '${name}': '…', '${name}.found': '… {quote}' },
  'zh-TW': { '${name}': '…', '${name}.found': '…{quote}' },
});
`,
  [`${RULES_FOLDER}/${name}/page.ts`]: `import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: { what: '…', silent: '…', why: '…', example: { wrong: '…', right: '…' }, mend: '…' },
  'zh-TW': { what: '…', silent: '…', why: '…', example: { wrong: '…', right: '…' }, mend: '…' },
};
`,
  [`${TESTS_FOLDER}/${name}.test.ts`]: `import { testRule } from '../bed/testRule';

testRule('${name}', {
  valid: [{ name: '…', rows: [{ target: '600,000 件' }] }],
  invalid: [{ name: '…', rows: [{ target: '600,000 件' }], findings: [{ quote: '600,000 件' }] }],
});
`,
};

for (const [path, content] of Object.entries(files)) {
  if (existsSync(inRepository(path))) {
    console.error(`${path} exists already; nothing was written over it.`);
    process.exit(2);
  }
  mkdirSync(dirname(inRepository(path)), { recursive: true });
  writeFileSync(inRepository(path), content);
}
await import('./main');

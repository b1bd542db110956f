import { existsSync, writeFileSync } from 'node:fs';
import { inRepository } from './names';

/** `npm run new:rule NAME`: makes the four files of a rule, to be filled in, and enters them in the indexes. */
const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)+$/.test(name)) {
  console.error('Give the rule a plain name: thing and what is wrong with it, such as rate-mismatch.');
  process.exit(2);
}

const files: Readonly<Record<string, string>> = {
  [`src/core/validation/rules/${name}.ts`]: `import { message } from '../../language/message';
import type { Problem } from '../finding';
import type { IndicatorRule } from '../rule';

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
  [`src/core/language/rules/${name}.ts`]: `import { ruleWording } from './ruleWording';

export const wording = ruleWording({
  en: { '${name}': '…', '${name}.found': '… {quote}' },
  'zh-TW': { '${name}': '…', '${name}.found': '…{quote}' },
});
`,
  [`src/core/validation/pages/${name}.ts`]: `import type { RulePage } from '../page';

export const page: RulePage = {
  en: { what: '…', why: '…', example: { wrong: '…', right: '…' }, mend: '…' },
  'zh-TW': { what: '…', why: '…', example: { wrong: '…', right: '…' }, mend: '…' },
};
`,
  [`test/core/validation/rules/${name}.test.ts`]: `import { testRule } from '../bed/testRule';

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
  writeFileSync(inRepository(path), content);
}
await import('./main');

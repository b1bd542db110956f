import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ruleIndexes } from './indexes';
import { inRepository } from './names';

/** `npm run rules`: writes the indexes of the rules and, once those are in place, the catalogue in docs/. */
const config = await resolveConfig(inRepository('package.json'));
for (const [path, content] of ruleIndexes()) {
  writeFileSync(inRepository(path), await format(content, { ...config, parser: 'typescript' }));
}
// Imported only now: it reads the rules through the indexes that were just written.
const { ruleCatalogue } = await import('./catalogue');
writeFileSync(
  inRepository('docs/rules.md'),
  await format(ruleCatalogue(), { ...config, parser: 'markdown' }),
);

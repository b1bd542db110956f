import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inRepository } from '../rules/names';
import { layoutCatalogue } from './catalogue';

/** `npm run layouts`: writes docs/layouts.md from the vocabulary of headings and from the examples, as they are read. */
const path = inRepository('docs/layouts.md');
const config = await resolveConfig(path);
writeFileSync(path, await format(await layoutCatalogue(), { ...config, parser: 'markdown' }));

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { projectRoot } from './committedManifest';

const schema = v.strictObject({
  actions: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.minLength(1)),
      type: v.literal('ExecuteFunction'),
      name: v.pipe(v.string(), v.minLength(1)),
    }),
  ),
  shortcuts: v.array(
    v.strictObject({
      action: v.string(),
      key: v.strictObject({ default: v.string() }),
    }),
  ),
});

/** The shortcuts that a build puts beside the manifest, as Excel expects the file. */
export const shortcuts = v.parse(
  schema,
  JSON.parse(readFileSync(join(projectRoot, 'src/commands/shortcuts.json'), 'utf8')),
);

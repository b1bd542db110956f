import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../../src/functions/metadata/functions.en-US.json';
import { shortcuts } from '../manifest/shortcutsFile';

const page = readFileSync(join(__dirname, '../../docs/excel.md'), 'utf8');

describe('the page on Excel', () => {
  it.each(english.functions.map(({ id, parameters }) => [id, parameters] as const))(
    'shows how to call %s',
    (id, parameters) => {
      const names = parameters.map((parameter) =>
        'optional' in parameter ? `[${parameter.name}]` : parameter.name,
      );
      expect(page).toContain(`\`ATTAIN.${id}(${names.join(', ')})\``);
    },
  );

  it.each(shortcuts.shortcuts.map(({ action, key }) => [action, key.default]))(
    'names the shortcut of %s',
    (action, key) => {
      const name = shortcuts.actions.find(({ id }) => id === action)?.name.replace(/^\p{Script=Han}+ /u, '');
      expect(page).toMatch(new RegExp(`^\\| ${name ?? '?'} +\\| ${key.replaceAll('+', '\\+')} `, 'm'));
    },
  );
});

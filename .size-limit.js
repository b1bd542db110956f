import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localAddin } from './scripts/build/localBuild.mjs';

/** What taskpane.html loads before the pane shows: its own scripts and styles, without office.js. */
const html = readFileSync(join(localAddin, 'taskpane.html'), 'utf8');
const firstLoad = Array.from(
  html.matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))/g),
  ([, file = '']) => file,
).filter((file) => !file.endsWith('/office.js'));

export default [
  {
    name: 'first load of the pane, gzipped',
    path: firstLoad.map((file) => join(localAddin, file)),
    gzip: true,
    limit: '170 kB',
  },
];

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeOfMicrosoft } from '../../scripts/build/officeScript.mjs';
import { headersOf, headersOfEveryFile } from '../../scripts/build/servedHeaders.mjs';
import { serverSettings } from '../../scripts/build/serverSettings';

const place = { path: '/attain/', folder: '/srv/attain' };
const settings = serverSettings(officeOfMicrosoft, place);

describe('what servers are told', () => {
  it.each(Object.entries(settings))('is in docs/deploy.md as a build writes it: %s', (_, text) => {
    const page = readFileSync(join(__dirname, '../../docs/deploy.md'), 'utf8');
    expect(page).toContain(`\n${text}\`\`\`\n`);
  });

  it.each(Object.entries(settings))('names every header of the add-in: %s', (_, text) => {
    for (const [name, value] of Object.entries(headersOfEveryFile(officeOfMicrosoft))) {
      expect(text).toContain(name);
      expect(text).toContain(`"${value}"`);
    }
  });

  it.each(Object.entries(settings))('never keeps Excel for the web from showing the pane: %s', (_, text) => {
    expect(text).not.toMatch(/X-Frame-Options|frame-ancestors/i);
  });

  it.each([
    ['/srv/addins', '/'],
    ['/srv/addins', '/達成/attain/'],
  ])('names the folder %s and the path %s', (folder, path) => {
    const elsewhere = serverSettings(officeOfMicrosoft, { folder, path });
    expect(elsewhere['nginx.conf']).toContain(`location ${path} {\n    alias ${folder}/;`);
    expect(elsewhere['apache.conf']).toContain(`Alias "${path}" "${folder}/"`);
  });
});

describe('how long a file is kept without asking', () => {
  it('is for good, where its name says what is in it', () => {
    expect(headersOf('app/addin.0123456789.js', officeOfMicrosoft)['Cache-Control']).toContain('immutable');
  });

  it.each(['taskpane.html', 'manifest.xml', 'functions.js', 'office-js/office.js', 'assets/app/x.png'])(
    'is not at all for %s, so that an update is seen',
    (path) => {
      expect(headersOf(path, officeOfMicrosoft)['Cache-Control']).toBe('no-cache');
    },
  );
});

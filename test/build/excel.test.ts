import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeOfMicrosoft } from '../../scripts/build/officeScript.mjs';
import { headersOf } from '../../scripts/build/servedHeaders.mjs';
import { whyNoExcel } from '../../scripts/excel/findExcel.mjs';
import { siteHandler } from '../../scripts/excel/siteHandler.mjs';

describe('the search for Excel', () => {
  it.each(['linux', 'freebsd'] as const)(
    'says that there is none for %s, and what there is instead',
    (system) => {
      const reason = whyNoExcel(system);
      expect(reason).toContain(`There is no Excel for this system (${system})`);
      expect(reason).toContain('npm start');
    },
  );

  it.each(['win32', 'darwin'] as const)('says on %s whether it is installed', (system) => {
    expect(whyNoExcel(system, { [system]: () => false })).toContain('not installed');
    expect(whyNoExcel(system, { [system]: () => true })).toBeNull();
  });
});

describe('the server for Excel on this computer', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attain-excel-'));
    writeFileSync(join(folder, 'taskpane.html'), '<!doctype html>');
    server = createServer(siteHandler(folder, officeOfMicrosoft));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  function get(path: string): Promise<Response> {
    const { port } = server.address() as AddressInfo;
    return fetch(`http://localhost:${port}${path}`);
  }

  it('serves the page as Excel gets it, without anything in it that stands for Excel', async () => {
    const response = await get('/taskpane.html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    for (const [name, value] of Object.entries(headersOf('taskpane.html', officeOfMicrosoft))) {
      expect(response.headers.get(name)).toBe(value);
    }
    expect(await response.text()).toBe('<!doctype html>');
  });

  it.each(['/', '/gone.js', '/%2e%2e/package.json', '/%zz'])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

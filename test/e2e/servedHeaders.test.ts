import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localAddin, localOffice } from '../../scripts/build/localBuild.mjs';
import { caching, hashedFolder, headersOfEveryFile } from '../../scripts/build/servedHeaders.mjs';
import { startServer } from '../../scripts/server.mjs';

/** The browser tests run under these headers, so they prove that the add-in works with them. */
describe('the server of the browser tests sends what every server of the add-in is told to send', () => {
  let server: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.close());

  async function headersAt(path: string): Promise<Headers> {
    const response = await fetch(`${server.url}/${path}`);
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    return response.headers;
  }

  it.each(['taskpane.html', 'functions.en-US.json', 'functions.js'])('with %s', async (path) => {
    const headers = await headersAt(path);
    for (const [name, value] of Object.entries(headersOfEveryFile(localOffice))) {
      expect(headers.get(name)).toBe(value);
    }
    expect(headers.get('Cache-Control')).toBe(caching.other);
  });

  it('and lets a browser keep what is named after its content', async () => {
    const [script = ''] = readdirSync(join(localAddin, hashedFolder)).filter((file) => file.endsWith('.js'));
    const headers = await headersAt(`${hashedFolder}/${script}`);
    expect(headers.get('Cache-Control')).toBe(caching.hashed);
  });
});

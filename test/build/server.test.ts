import { request } from 'node:http';
import { startServer } from '../../scripts/server.mjs';

/** Asks for a path exactly as it is written; a browser would tidy it first. */
function statusOf(url: string, path: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  let server: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(() => server.close());

  it('leads to the workbench', async () => {
    const response = await fetch(server.url, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/workbench/');
  });

  it('serves office.js as Microsoft publishes it', async () => {
    const response = await fetch(`${server.url}/office-js/office.js`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).toContain('Office');
  });

  it('names itself as the host in the manifest', async () => {
    const response = await fetch(`${server.url}/manifest.xml`);
    expect(await response.text()).toContain(`${server.url}/taskpane.html`);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/office-js/../../../../package.json',
    '/workbench/%2e%2e/%2e%2e/package.json',
  ])('gives no file outside of its folders: %s', async (path) => {
    expect(await statusOf(server.url, path)).toBe(404);
  });

  it('says of a malformed address that it cannot be read', async () => {
    expect(await statusOf(server.url, '/%zz')).toBe(400);
  });

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = await startServer({ port });
    await second.close();
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  });
});

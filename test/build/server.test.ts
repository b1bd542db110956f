import { request } from 'node:http';
import { startServer } from '../../scripts/server.mjs';

/** Asks for a path exactly as it is written; a browser would tidy it first. */
function statusOf(url: string, path: string, method = 'GET'): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

function manifestAskedFrom(url: string, host: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: '/manifest.xml', headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (data) => (text += String(data)));
      response.on('end', () => {
        resolve(text);
      });
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

  it('serves a font with Chinese by the names that are asked for, in slices', async () => {
    const response = await fetch(`${server.url}/fonts/chinese.css`);
    expect(response.headers.get('content-type')).toContain('text/css');
    const styles = await response.text();
    for (const name of ['Noto Sans TC', 'WenQuanYi Micro Hei']) expect(styles).toContain(`'${name}'`);
    const [, slice = ''] = /url\(\.\/([^)]+\.woff2)\)/.exec(styles) ?? [];
    const font = await fetch(`${server.url}/fonts/${slice}`);
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
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

  it.each(['/%00', '/workbench/a%00b', `/${'長'.repeat(1_500)}`, `/workbench/${'x/'.repeat(3_000)}`])(
    'finds nothing under what can be no name of a file, and goes on',
    async (path) => {
      expect(await statusOf(server.url, encodeURI(decodeURI(path)))).toBe(404);
      expect(await statusOf(server.url, '/office-js/office.js')).toBe(200);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s: it only reads', async (method) => {
    expect(await statusOf(server.url, '/office-js/office.js', method)).toBe(405);
  });

  it('answers HEAD as GET, without the file', async () => {
    const response = await fetch(`${server.url}/office-js/office.js`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('writes whatever it is called by as text into the manifest', async () => {
    const manifest = await manifestAskedFrom(server.url, 'a.tw"><script>&');
    expect(manifest).not.toContain('<script');
    expect(manifest).toContain('http://a.tw&quot;&gt;&lt;script&gt;&amp;/taskpane.html');
  });

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = await startServer({ port });
    await second.close();
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  });
});

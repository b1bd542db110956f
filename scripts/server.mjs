import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { manifestFor } from './build/manifestFor.mjs';
import { localAddin, localOffice, workbench } from './build/localBuild.mjs';
import { caching, headersOf } from './build/servedHeaders.mjs';
import { root } from './process.mjs';
import { servedFont, servedFontStyles } from './servedFont.mjs';
import { contentTypeOf, fileInside, pathOf } from './siteFiles.mjs';

/** Which folder answers for which part of the address; the first that fits. */
const folders = [
  { prefix: '/workbench/', folder: workbench },
  { prefix: '/office-js/', folder: join(root, 'node_modules/@microsoft/office-js/dist') },
  { prefix: '/fonts/', folder: servedFont },
  { prefix: '/', folder: localAddin },
];

/**
 * Serves a build that stands in dist: the workbench, and the add-in inside it.
 *
 * @param {{ port?: number }} [options] the first port to try; 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` without a slash at its end
 */
export async function startServer({ port = 0 } = {}) {
  const server = createServer((request, response) => {
    answer(request, response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(resolve, reject);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return send(response, 405, 'This server only reads.');
  }
  const path = pathOf(request.url ?? '/');
  if (path === null) return send(response, 400, 'This address cannot be read.');
  if (path === '/' || path === '/workbench') return redirect(response, '/workbench/');
  if (path === '/manifest.xml') return sendManifest(response, `http://${request.headers.host ?? ''}`);
  if (path === '/fonts/chinese.css') return send(response, 200, servedFontStyles(), contentTypeOf(path));
  const file = fileFor(path.endsWith('/') ? `${path}index.html` : path);
  if (file === null) return send(response, 404, `There is no ${path} here.`);
  if (file.startsWith(localAddin) && file.endsWith('.html')) return sendInFrame(response, file);
  response.writeHead(200, headersFor(file));
  // A file that is taken away meanwhile ends the answer, not the server.
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, string>>} for the add-in's own files, what every server of it is told to send
 */
function headersFor(file) {
  const type = { 'Content-Type': contentTypeOf(file) };
  return file.startsWith(localAddin)
    ? { ...type, ...headersOf(relative(localAddin, file).replaceAll('\\', '/'), localOffice) }
    : { ...type, 'Cache-Control': caching.other };
}

/**
 * @param {string} path
 * @returns {string | null} an existing file inside the folder that answers for the path
 */
function fileFor(path) {
  const place = folders.find(({ prefix }) => path.startsWith(prefix));
  return place ? fileInside(place.folder, path.slice(place.prefix.length)) : null;
}

/**
 * The add-in's own page as Excel would show it, but for the one line that stands for Excel's web view:
 * the workbench's shim, before office.js.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} file
 */
function sendInFrame(response, file) {
  const html = readFileSync(file, 'utf8');
  const withShim = html.replace('<script', '<script src="/workbench/shim.js"></script><script');
  response.writeHead(200, headersFor(file)).end(withShim);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} origin this server's own address, which stands for the add-in's
 */
function sendManifest(response, origin) {
  const manifest = manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), origin);
  send(response, 200, manifest, contentTypeOf('manifest.xml'));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function send(response, status, text, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': caching.other }).end(text);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} to
 */
function redirect(response, to) {
  response.writeHead(302, { Location: to }).end();
}

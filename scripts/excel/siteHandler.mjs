import { createReadStream } from 'node:fs';
import { headersOf } from '../build/servedHeaders.mjs';
import { contentTypeOf, fileInside, pathOf } from '../siteFiles.mjs';

/**
 * Answers as a server of the add-in does: with the files of its folder, and the headers that servers are told to send.
 *
 * @param {string} folder
 * @param {string} office the address of office.js
 * @returns {import('node:http').RequestListener}
 */
export function siteHandler(folder, office) {
  return (request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path === null ? null : fileInside(folder, path);
    if (path === null || file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
      return;
    }
    response.writeHead(200, {
      'Content-Type': contentTypeOf(file),
      ...headersOf(path.slice(1), office),
    });
    createReadStream(file).pipe(response);
  };
}

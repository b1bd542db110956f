import { statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  // Served as it is and unpacked by who asked for it: no Content-Encoding.
  '.gz': 'application/gzip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * @param {string} file
 * @returns {string} what a server says that the file is
 */
export function contentTypeOf(file) {
  return contentTypes[extname(file)] ?? 'application/octet-stream';
}

/**
 * @param {string} url as a request names it
 * @returns {string | null} the decoded path; `null` when it is malformed
 */
export function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/**
 * @param {string} folder
 * @param {string} path from it
 * @returns {string | null} an existing file that is inside the folder
 */
export function fileInside(folder, path) {
  const file = normalize(join(folder, path));
  const inside = file.startsWith(folder + sep);
  return inside && isFile(file) ? file : null;
}

/**
 * @param {string} file
 * @returns {boolean} false as well for what can be no name of a file: with a zero in it, or too long
 */
function isFile(file) {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';

/** The folder, beside the page, of all files whose name changes with their content. */
export const hashedFolder = 'app';

/** How long a browser may keep a file without asking. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
};

/**
 * The headers that every file of the add-in is served with, whatever it is. There is never an X-Frame-Options:
 * Excel for the web shows the pane in a frame.
 *
 * @param {string} office the address of office.js
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOfEveryFile(office) {
  return {
    'Content-Security-Policy': contentSecurityPolicy(office),
    // Excel for the web reads the functions' descriptions and the shortcuts from its own origin.
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}

/**
 * Everything that a file of the add-in is served with, but for its type.
 *
 * @param {string} path from the add-in's folder, without a slash at its beginning
 * @param {string} office
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(path, office) {
  return {
    'Cache-Control': path.startsWith(`${hashedFolder}/`) ? caching.hashed : caching.other,
    ...headersOfEveryFile(office),
  };
}

/**
 * What the add-in's pages may load: their own files and office.js, nothing else. 'wasm-unsafe-eval' lets them run
 * their own WebAssembly, with which the worker reads files; text is evaluated as code by nothing.
 * Styles need 'unsafe-inline' in Excel for the web, where style elements are written by scripts.
 *
 * @param {string} office the address of office.js, absolute (another origin) or on the add-in's own
 * @returns {string}
 */
export function contentSecurityPolicy(office) {
  const elsewhere = /^https?:\/\//.test(office) ? ` ${new URL(office).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${elsewhere}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

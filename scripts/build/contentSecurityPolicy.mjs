/**
 * What the add-in's pages may load: their own files and office.js, nothing else.
 * Styles need 'unsafe-inline' in Excel for the web, where style elements are written by scripts.
 *
 * @param {string} office the address of office.js, absolute (another origin) or on the add-in's own
 * @returns {string}
 */
export function contentSecurityPolicy(office) {
  const scripts = /^https?:\/\//.test(office) ? `'self' ${new URL(office).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

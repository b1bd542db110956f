/**
 * The html of a page of the add-in: office.js as a plain script that runs before the bundle.
 *
 * @param {{ office: string, title: string, body: string }} page `office`: the address of office.js, absolute
 *   (another origin) or a path on the add-in's own.
 * @returns {string}
 */
export function addinPage({ office, title, body }) {
  return `<!doctype html>
<html lang="zh-TW">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(office)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <script src="${office}"></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

/**
 * What the add-in's pages may load: their own files and office.js, nothing else.
 * Styles need 'unsafe-inline' in Excel for the web, where style elements are written by scripts.
 *
 * @param {string} office
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

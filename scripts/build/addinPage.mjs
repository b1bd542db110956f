import { contentSecurityPolicy } from './contentSecurityPolicy.mjs';

/**
 * The html of a page of the add-in: office.js as a plain script that runs before the bundle.
 *
 * @param {{ office: string, title: string, body: string }} page `office`: the address of office.js, absolute
 *   (another origin) or on the add-in's own.
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
    <link rel="icon" href="assets/icons/attain-32.png" />
    <script src="${office}"></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}

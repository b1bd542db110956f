import { caching, hashedFolder, headersOfEveryFile } from './servedHeaders.mjs';

/** Where a server has the add-in. */
export interface Place {
  /** The path of its address, decoded, with a slash at both ends. */
  readonly path: string;
  /** The folder on the server's disk. */
  readonly folder: string;
}

/**
 * What common servers are told so that they serve the add-in with its headers, by the name of the file.
 *
 * @param office the address of office.js
 */
export function serverSettings(office: string, place: Place): Readonly<Record<string, string>> {
  const headers = Object.entries(headersOfEveryFile(office));
  return {
    'web.config': iis(headers),
    'nginx.conf': nginx(headers, place),
    'apache.conf': apache(headers, place),
  };
}

type Headers = readonly (readonly [name: string, value: string])[];

function iis(headers: Headers): string {
  const lines = headers.map(([name, value]) => `        <add name="${name}" value="${value}" />`);
  const seconds = /max-age=(\d+)/.exec(caching.hashed)?.[1] ?? '0';
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".gz" />
      <mimeMap fileExtension=".gz" mimeType="application/gzip" />
      <remove fileExtension=".map" />
      <mimeMap fileExtension=".map" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${lines.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${hashedFolder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(seconds) / 86_400}.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** `always` is for answers that say no as well. How long to keep a file is not: a missing one must not stay missing. */
function nginx(headers: Headers, { path, folder }: Place): string {
  const lines = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  const block = (location: string, target: string, cache: string): string =>
    [
      `location ${location} {`,
      `    alias ${target};`,
      ...[`add_header Cache-Control "${cache}";`, ...lines].map((line) => `    ${line}`),
      '}',
    ].join('\n');
  return `${block(path, `${folder}/`, caching.other)}
${block(`${path}${hashedFolder}/`, `${folder}/${hashedFolder}/`, caching.hashed)}
`;
}

/** `always` as in nginx. What ends in .gz is unpacked by who asked for it. */
function apache(headers: Headers, { path, folder }: Place): string {
  return `Alias "${path}" "${folder}/"
<Directory "${folder}">
    Require all granted
    RemoveEncoding .gz
    Header set Cache-Control "${caching.other}"
${headers.map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n')}
</Directory>
<Directory "${folder}/${hashedFolder}">
    Header set Cache-Control "${caching.hashed}"
</Directory>
`;
}

import { developmentBase } from './manifestFor.mjs';

/** What was asked of the build cannot be done; the message says why, for the person who asked. */
export class SettingRefused extends Error {}

const example = 'https://addins.example.gov.tw/attain';

/**
 * The address of the add-in's folder, as a manifest writes it: host in small ASCII letters, other letters
 * percent-encoded, no slash at its end. So the same folder always has the same address, and the same id.
 *
 * @param text as a person gave it
 * @throws {SettingRefused} when Excel could load no add-in from there
 */
export function hostAddress(text: string): string {
  const refuse = (reason: string): never => {
    throw new SettingRefused(`base=${text}: ${reason}`);
  };
  if (/^(?:\\\\|\/|[a-z]:[\\/]|file:)/i.test(text)) {
    refuse(
      `this is a folder. Excel loads an add-in from an https server, such as ${example}; a shared folder is for the manifest alone.`,
    );
  }
  const url = parsed(text) ?? refuse(`this is no address. It begins with https://, as in ${example}.`);
  if (url.protocol === 'http:') {
    refuse('Excel loads add-ins over https only. The server needs a certificate that the computers trust.');
  }
  if (url.protocol !== 'https:') refuse(`this is no https address. An example is ${example}.`);
  if (url.username || url.password) refuse('a name or password in the address would be open to everyone.');
  if (url.search || url.hash) refuse('nothing may follow ? or #. The address is that of a folder.');
  if (/\.(?:html?|xml|js|json)$/i.test(url.pathname)) {
    refuse('this is a file. Give the address of the folder that it is in.');
  }
  return withoutSlash(url.href);
}

/** What a person should know of an address that is taken, sentence by sentence. */
export function remarksOn(text: string, address: string): string[] {
  return [
    ...(address === developmentBase
      ? [`The add-in is for this computer alone. For others: npm run build -- --env base=${example}`]
      : []),
    ...(address !== developmentBase && new URL(address).hostname === 'localhost'
      ? ['localhost is every computer itself: others will not find the add-in there.']
      : []),
    ...(address === withoutSlash(text) ? [] : [`The manifest writes the address as ${address}`]),
  ];
}

/**
 * Where office.js is loaded from.
 *
 * @param text `self`, or an address: https, or a path on the add-in's own server
 * @throws {SettingRefused}
 */
export function officeSetting(text: string): string {
  if (text === 'self' || /^\/(?!\/)\S*\.js$/.test(text)) return text;
  const url = parsed(text);
  if (url?.protocol === 'https:' && url.pathname.endsWith('.js')) return url.href;
  throw new SettingRefused(
    `office=${text}: give self, to have office.js in the add-in's own folder, or its address, such as ` +
      'https://addins.example.gov.tw/office-js/office.js or /office-js/office.js.',
  );
}

function withoutSlash(text: string): string {
  return text.endsWith('/') ? withoutSlash(text.slice(0, -1)) : text;
}

function parsed(text: string): URL | null {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}

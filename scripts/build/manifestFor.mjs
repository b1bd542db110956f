import { createHash } from 'node:crypto';

/** The address in the committed manifest, which every other address replaces. */
export const developmentBase = 'https://localhost:3000';

/**
 * The manifest of an add-in that is hosted elsewhere: with that address, and an id that is always the same for it and
 * another for every other, so that two installations stand side by side in one Excel.
 *
 * @param {string} manifest the text of manifest.xml
 * @param {string} [base] an origin or folder, with or without the slash at its end; default: as committed
 * @returns {string}
 */
export function manifestFor(manifest, base = developmentBase) {
  const address = base.endsWith('/') ? base.slice(0, -1) : base;
  if (address === developmentBase) return manifest;
  return manifest
    .replace(/(?<=<Id>)[^<]+(?=<\/Id>)/, (id) => idAt(address, id))
    .replaceAll(developmentBase, () => inXml(address));
}

/**
 * @param {string} text
 * @returns {string} the text as it stands in an attribute or element, whoever said it
 */
function inXml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A name-based UUID (version 5 of RFC 9562).
 *
 * @param {string} name
 * @param {string} namespace a UUID
 * @returns {string}
 */
function idAt(name, namespace) {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

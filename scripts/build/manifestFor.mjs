/** The address in the committed manifest, which every other address replaces. */
export const developmentBase = 'https://localhost:3000';

/**
 * The manifest of an add-in that is hosted elsewhere.
 *
 * @param {string} manifest the text of manifest.xml
 * @param {string} [base] an origin or folder, with or without the slash at its end; default: as committed
 * @returns {string}
 */
export function manifestFor(manifest, base = developmentBase) {
  return manifest.replaceAll(developmentBase, base.endsWith('/') ? base.slice(0, -1) : base);
}

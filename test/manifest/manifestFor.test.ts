import { developmentBase, manifestFor } from '../../scripts/build/manifestFor.mjs';
import { attribute, elementsNamed, parseManifest } from '../../scripts/manifest/manifestDocument';
import { manifestText } from './committedManifest';

describe('the manifest of another host', () => {
  it.each(['https://tools.example.gov.tw/attain', 'https://tools.example.gov.tw/attain/'])(
    'names %s in every address',
    (base) => {
      const manifest = manifestFor(manifestText, base);
      expect(manifest).not.toContain(developmentBase);
      const urls = elementsNamed(parseManifest(manifest), 'bt:Url').map((url) =>
        attribute(url, 'DefaultValue'),
      );
      expect(urls).toContain('https://tools.example.gov.tw/attain/taskpane.html');
    },
  );

  it('is the committed one when no host is named', () => {
    expect(manifestFor(manifestText)).toBe(manifestText);
  });
});

import { developmentBase, manifestFor } from '../../scripts/build/manifestFor.mjs';
import { attribute, elementsNamed, parseManifest } from '../../scripts/manifest/manifestDocument';
import { manifestText } from './committedManifest';

const idOf = (manifest: string): string => /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? '';
const idAt = (base: string): string => idOf(manifestFor(manifestText, base));

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

  it('takes an address as it is, whatever letters it has', () => {
    const manifest = manifestFor(manifestText, 'https://tools.example.gov.tw/R&D/$&');
    const [pane] = elementsNamed(parseManifest(manifest), 'SourceLocation');
    expect(pane && attribute(pane, 'DefaultValue')).toBe('https://tools.example.gov.tw/R&D/$&/taskpane.html');
  });

  it('has an id of its own, which another build for the same host has as well', () => {
    const bases = [
      'https://one.example.gov.tw',
      'https://two.example.gov.tw',
      'https://two.example.gov.tw/a',
    ];
    const ids = [idOf(manifestText), ...bases.map(idAt)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(bases.map((base) => idAt(`${base}/`))).toEqual(ids.slice(1));
    for (const id of ids.slice(1))
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('keeps the id that installations have by now', () => {
    expect(idAt('https://addins.example.gov.tw/attain')).toBe('f76ccbfa-f760-5b3c-b36f-4a17b537ebba');
  });

  it('is the committed one when no host is named', () => {
    expect(manifestFor(manifestText)).toBe(manifestText);
  });
});

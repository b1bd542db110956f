import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localAddin, localOffice } from '../../scripts/build/localBuild.mjs';
import { developmentBase } from '../../scripts/build/manifestFor.mjs';
import { filesOf, releaseProblems } from '../../scripts/build/releaseProblems';

/** Names of XML vocabularies, which nobody asks for over the network, and the pages that errors of libraries point to. */
const onlyNames = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://sheetjs.openxmlformats.org/',
  'http://schemas.microsoft.com/office/',
  'http://purl.oclc.org/ooxml/',
  'http://purl.org/dc/',
  'https://react.dev/errors/',
  // Of docx: lists of Word have nine levels at the most.
  'https://answers.microsoft.com/en-us/msoffice/forum/all/does-word-support-more-than-9-list-levels/',
];

describe('the add-in as it is built', () => {
  it('has everything that its manifest and its page name', () => {
    const release = { folder: localAddin, base: developmentBase, office: localOffice };
    expect(releaseProblems(release)).toEqual([]);
  });

  it('names no other server in its scripts and styles', () => {
    const files = filesOf(localAddin).filter((file) => /\.(?:js|css)$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    const addresses = files.flatMap((file) =>
      Array.from(
        readFileSync(join(localAddin, file), 'utf8').matchAll(/\b(?:https?|wss?):\/\/[\w.-]+\.[\w./-]+/g),
        ([address]) => ({ file, address }),
      ),
    );
    const asked = addresses.filter(({ address }) => !onlyNames.some((name) => address.startsWith(name)));
    expect(asked).toEqual([]);
  });
});

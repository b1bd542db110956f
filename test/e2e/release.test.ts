import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localAddin, localOffice } from '../../scripts/build/localBuild.mjs';
import { developmentBase } from '../../scripts/build/manifestFor.mjs';
import { filesOf, releaseProblems } from '../../scripts/build/releaseProblems';

/** Names of XML vocabularies, which nobody asks for over the network, and the page that React's errors point to. */
const onlyNames = /^https?:\/\/(?:www\.w3\.org\/|react\.dev\/errors\/)/;

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
        ([address]) => `${file}: ${address}`,
      ),
    );
    expect(addresses.filter((line) => !onlyNames.test(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
  });
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addinPage } from '../../scripts/build/addinPage.mjs';
import { manifestFor } from '../../scripts/build/manifestFor.mjs';
import { officeAddress, officeOfMicrosoft } from '../../scripts/build/officeScript.mjs';
import { filesOf, releaseProblems } from '../../scripts/build/releaseProblems';
import { manifestText, projectRoot } from '../manifest/committedManifest';

const base = 'https://addins.example.gov.tw:8443/%E9%81%94%E6%88%90';

describe('the check of a build', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attain-release-'));
    cpSync(join(projectRoot, 'assets/icons'), join(folder, 'assets/icons'), { recursive: true });
    cpSync(join(projectRoot, 'src/functions/metadata'), folder, { recursive: true });
    put('manifest.xml', manifestFor(manifestText, base));
    put('taskpane.html', page(officeOfMicrosoft, 'app/addin.0123456789.js'));
    for (const file of ['functions.js', 'shortcuts.json', 'app/addin.0123456789.js']) put(file, '');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function put(file: string, text: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }

  function page(office: string, script: string): string {
    return addinPage({ office, title: 'Attain', body: `<script src="${script}"></script>` });
  }

  const problems = (office = officeOfMicrosoft) => releaseProblems({ folder, base, office });

  it('takes one that is whole, at an address with a port and Chinese letters', () => {
    expect(problems()).toEqual([]);
  });

  it.each(['functions.js', 'shortcuts.json', 'functions.zh-TW.json', 'taskpane.html'])(
    'misses %s, which the manifest names',
    (file) => {
      rmSync(join(folder, file));
      expect(problems()).toContainEqual(expect.stringContaining(`There is nothing at ${base}/${file}`));
    },
  );

  it('misses a picture', () => {
    rmSync(join(folder, 'assets/icons/attain-80.png'));
    expect(problems()).toContainEqual(expect.stringContaining('attain-80.png'));
  });

  it('finds a manifest of another address', () => {
    put('manifest.xml', manifestText);
    expect(problems()).toContainEqual(expect.stringContaining(`is not at ${base}`));
  });

  it('finds a script that the page loads and that is not there', () => {
    rmSync(join(folder, 'app/addin.0123456789.js'));
    expect(problems()).toEqual(['taskpane.html loads app/addin.0123456789.js, which is not there']);
  });

  it('finds a script of another server', () => {
    put('taskpane.html', page(officeOfMicrosoft, 'https://cdn.example.com/library.js'));
    expect(problems()).toEqual([
      "taskpane.html loads https://cdn.example.com/library.js, which is not in the add-in's folder",
    ]);
  });

  it('misses office.js where the folder should have it', () => {
    const own = officeAddress('self');
    put('taskpane.html', page(own, 'app/addin.0123456789.js'));
    expect(problems(own)).toEqual([`taskpane.html loads ${own}, which is not there`]);
    put(own, '');
    expect(problems(own)).toEqual([]);
  });

  it('names files as addresses do, on every system', () => {
    expect(filesOf(folder)).toContain('assets/icons/attain-80.png');
  });
});

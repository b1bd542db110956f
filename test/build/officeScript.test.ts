import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import {
  officeAddress,
  officeCopies,
  officeOfMicrosoft,
  ownOffice,
} from '../../scripts/build/officeScript.mjs';

const root = join(__dirname, '../..');

function copied(): string[] {
  return officeCopies(ownOffice, root).flatMap(({ from, context, ...copy }) =>
    globSync(from, { cwd: context, ignore: 'globOptions' in copy ? copy.globOptions.ignore : [] }),
  );
}

describe('office.js in the folder of the add-in', () => {
  it('is asked for from where the page stands, so that the folder may be anywhere', () => {
    expect(officeAddress(ownOffice)).toBe('office-js/office.js');
    expect(officeAddress(officeOfMicrosoft)).toBe(officeOfMicrosoft);
  });

  it.each([
    ['Windows', 'excel-win32-16.01.js'],
    ['Windows before it', 'excel-win32-16.00.js'],
    ['the Mac', 'excel-mac-16.00.js'],
    ['the web', 'excel-web-16.00.js'],
  ])('comes with what it loads in Excel for %s', (_, file) => {
    expect(copied()).toContain(file);
  });

  it('comes with its words in the languages of the add-in, and with its licence', () => {
    expect(copied()).toEqual(
      expect.arrayContaining(['zh-tw/office_strings.js', 'en-us/office_strings.js', 'LICENSE.md']),
    );
  });

  it('leaves out what no Excel loads', () => {
    expect(copied().filter((file) => /debug|outlook|word|powerpoint|\.d\.ts/.test(file))).toEqual([]);
  });

  it('is left as Microsoft wrote it: nothing minimises it again', () => {
    for (const { info } of officeCopies(ownOffice, root)) expect(info()).toEqual({ minimized: true });
  });

  it('is not there when it comes from elsewhere', () => {
    expect(officeCopies(officeOfMicrosoft, root)).toEqual([]);
  });
});

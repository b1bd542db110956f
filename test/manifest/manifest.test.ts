import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { addressProblems, iconProblems } from './addressProblems';
import { attribute, elementsNamed, manifestText, parseManifest, projectRoot } from './manifestDocument';
import { orderProblems } from './orderProblems';
import { resourceProblems } from './resourceProblems';
import { textProblems } from './textProblems';

const manifest = parseManifest(manifestText);

describe('the manifest', () => {
  it.each([
    ['the order of its elements', orderProblems],
    ['its named resources', resourceProblems],
    ['its texts', textProblems],
    ['its addresses', addressProblems],
    ['its icons', iconProblems],
  ])('is sound in %s', (_, problems) => {
    expect(problems(manifest)).toEqual([]);
  });

  it("is read by Microsoft's own reader", async () => {
    const read = await OfficeAddinManifest.readManifestFile(join(projectRoot, 'manifest.xml'));
    expect(read).toMatchObject({
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      defaultLocale: 'en-US',
      displayName: 'Attain',
      permissions: 'ReadWriteDocument',
    });
    expect(read.id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(read.version).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  });

  it('asks for ExcelApi 1.9 and nothing above it', () => {
    const sets = elementsNamed(manifest, 'Set').map((set) => [
      attribute(set, 'Name'),
      attribute(set, 'MinVersion'),
    ]);
    expect(sets).toEqual([['ExcelApi', '1.9']]);
  });

  it('puts one group of five buttons on the Data tab', () => {
    expect(elementsNamed(manifest, 'OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabData']);
    const ids = elementsNamed(manifest, 'Control').map((control) => attribute(control, 'id'));
    expect(ids).toEqual(['Compute', 'Validate', 'Draft', 'Restore', 'Pane'].map((name) => `Attain.${name}`));
  });
});

describe('the check of the manifest finds', () => {
  it.each([
    ['an element out of order', '<Id>', '<Permissions>ReadDocument</Permissions><Id>', orderProblems],
    ['an unknown element', '<OfficeTab id', '<Tab /><OfficeTab id', orderProblems],
    ['a name that leads nowhere', 'resid="Compute.Label"', 'resid="Compute.Gone"', resourceProblems],
    ['a name of another list', 'resid="Compute.Label"', 'resid="Compute.Tip"', resourceProblems],
    ['a name that is too long', /Compute\.Tip/g, `Compute.${'x'.repeat(30)}`, resourceProblems],
    ['a text without Chinese', /<bt:Override Locale="zh-TW" Value="檢核" \/>/, '', textProblems],
    ['a locale without a country', 'Locale="zh-TW"', 'Locale="zh"', textProblems],
    [
      'a label that is too long',
      'DefaultValue="Validate"',
      `DefaultValue="${'x'.repeat(126)}"`,
      textProblems,
    ],
    ['a tip that is too long', 'DefaultValue="Opens ', `DefaultValue="${'x'.repeat(240)} `, textProblems],
    ['an address without https', 'DefaultValue="https:', 'DefaultValue="http:', addressProblems],
    ['an address of nothing', 'attain-16.png', 'attain-17.png', addressProblems],
    ['a picture of another size', 'attain-16.png', 'attain-20.png', iconProblems],
    ['a missing size', /<bt:Image size="80" resid="Draft.Icon.80" \/>/, '', iconProblems],
  ])('%s', (_, sound, faulty, problems) => {
    const broken = manifestText.replace(sound, faulty);
    expect(broken).not.toBe(manifestText);
    expect(problems(parseManifest(broken))).not.toEqual([]);
  });
});

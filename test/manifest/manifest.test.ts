import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { addressProblems } from '../../scripts/manifest/addressProblems';
import { controlProblems } from '../../scripts/manifest/controlProblems';
import { iconProblems } from '../../scripts/manifest/iconProblems';
import { attribute, elementsNamed, parseManifest } from '../../scripts/manifest/manifestDocument';
import { manifestChecks } from '../../scripts/manifest/manifestProblems';
import { orderProblems } from '../../scripts/manifest/orderProblems';
import { resourceProblems } from '../../scripts/manifest/resourceProblems';
import { runtimeProblems } from '../../scripts/manifest/runtimeProblems';
import { textProblems } from '../../scripts/manifest/textProblems';
import { manifestText, projectRoot, repository } from './committedManifest';
import { shortcuts } from './shortcutsFile';

const manifest = parseManifest(manifestText);

describe('the manifest', () => {
  it.each(Object.entries(manifestChecks))('is sound in %s', (_, check) => {
    expect(check(manifest, repository)).toEqual([]);
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

  it('asks for ExcelApi 1.9 and nothing above it; for commands and functions, for one runtime as well', () => {
    const asked = (name: string) =>
      elementsNamed(manifest, name).map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(asked('Set')).toEqual([['ExcelApi', '1.9']]);
    expect(asked('bt:Set')).toEqual([
      ['ExcelApi', '1.9'],
      ['SharedRuntime', '1.1'],
    ]);
  });

  it('puts one group of five buttons on the Data tab, and the same in the menu of a cell', () => {
    expect(elementsNamed(manifest, 'OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabData']);
    const ids = (name: string) => elementsNamed(manifest, name).map((control) => attribute(control, 'id'));
    const names = ['Compute', 'Validate', 'Draft', 'Restore', 'Pane'];
    expect(ids('Control')).toEqual([...names.map((name) => `Attain.${name}`), 'Attain.CellMenu']);
    expect(ids('Item')).toEqual(names.map((name) => `Attain.Cell.${name}`));
  });

  it('has the same namespace of functions in every language, since workbooks hold it', () => {
    const [namespace] = elementsNamed(manifest, 'bt:String').filter(
      (text) => attribute(text, 'id') === 'Functions.Namespace',
    );
    const values = namespace && [
      attribute(namespace, 'DefaultValue'),
      ...elementsNamed(namespace, 'bt:Override').map((override) => attribute(override, 'Value')),
    ];
    expect(values).toEqual(['ATTAIN', 'ATTAIN']);
  });
});

describe('the shortcuts', () => {
  it('start each an action of their own, named in both languages', () => {
    const ids = shortcuts.actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(ids);
    // The file has one name for all languages.
    for (const { name } of shortcuts.actions) expect(name).toMatch(/^\p{Script=Han}+ [A-Z][A-Za-z ]+$/u);
  });

  it('are combinations that Excel takes, each once: two modifiers beside Shift, and a letter', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
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
    ['an address of no metadata', 'functions.zh-TW.json', 'functions.zh.json', addressProblems],
    ['shortcuts of nothing', '/shortcuts.json', '/keys.json', addressProblems],
    ['a button of an unknown type', 'xsi:type="Button"', 'xsi:type="Knob"', orderProblems],
    ['functions without their page', /<Page>[\s\S]*?<\/Page>/, '<Pane />', orderProblems],
    ['a runtime that ends', 'lifetime="long"', 'lifetime="short"', runtimeProblems],
    [
      'a page outside of the runtime',
      'FunctionFile resid="Pane',
      'FunctionFile resid="Functions',
      runtimeProblems,
    ],
    ['a second pane', '<TaskpaneId>Attain.Pane', '<TaskpaneId>Attain.Other', runtimeProblems],
    ['commands for every Excel', '<bt:Set Name="SharedRuntime" MinVersion="1.1" />', '', runtimeProblems],
    ['two controls of one name', 'id="Attain.Cell.Draft"', 'id="Attain.Cell.Compute"', controlProblems],
    ['a menu of no cell', 'ContextMenuCell', 'ContextMenuRow', controlProblems],
  ])('%s', (_, sound, faulty, problems) => {
    const broken = manifestText.replace(sound, faulty);
    expect(broken).not.toBe(manifestText);
    expect(problems(parseManifest(broken), repository)).not.toEqual([]);
  });
});

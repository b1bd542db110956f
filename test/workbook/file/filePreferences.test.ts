import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import { ADD_IN_ID } from '../../../src/workbook/file/webExtension';
import { richWorkbook } from './richWorkbook';

jest.setTimeout(60_000);

const EXTENSION = 'xl/webextensions/webextension1.xml';
const extension = (id: string, properties: string): string =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>${properties}</we:webextension>`;

const opened = (changes: Readonly<Record<string, string>> = {}): ReturnType<typeof openWorkbookFile> =>
  openWorkbookFile(richWorkbook(changes), 'a.xlsx');

test('the add-in goes by the id of its manifest', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADD_IN_ID}</Id>`);
});

test('keeps a document in the file, changes it and forgets it', async () => {
  const workbook = await opened();
  expect(await workbook.preferences.get('attain.scheme')).toBeUndefined();
  await workbook.preferences.set('attain.scheme', { version: 1, name: '本機關 & "市府"' });
  await workbook.preferences.set('attain.mappings', []);
  const again = await openWorkbookFile(workbook.toBytes(), 'a.xlsx');
  expect(await again.preferences.get('attain.scheme')).toEqual({ version: 1, name: '本機關 & "市府"' });
  await again.preferences.remove('attain.scheme');
  expect(await again.preferences.get('attain.scheme')).toBeUndefined();
  expect(await again.preferences.get('attain.mappings')).toEqual([]);
});

test('reads and updates what the add-in left in the workbook', async () => {
  const bag =
    '<we:properties><we:property name="attain.scheme" value="{&quot;version&quot;:1}"/></we:properties>';
  const workbook = await opened({ [EXTENSION]: extension(ADD_IN_ID.toUpperCase(), bag) });
  expect(await workbook.preferences.get('attain.scheme')).toEqual({ version: 1 });
  await workbook.preferences.set('attain.scheme', { version: 2 });
  await workbook.preferences.set('attain.mappings', [1]);
  expect(await workbook.preferences.get('attain.scheme')).toEqual({ version: 2 });
  const parts = unzipSync(workbook.toBytes());
  expect(strFromU8(parts[EXTENSION] ?? new Uint8Array())).toContain('name="attain.mappings" value="[1]"');
  expect(Object.keys(parts).filter((name) => name.startsWith('customXml/'))).toEqual([]);
  await workbook.preferences.remove('attain.scheme');
  expect(await workbook.preferences.get('attain.scheme')).toBeUndefined();
});

test("leaves another add-in's settings alone", async () => {
  const bag = '<we:properties><we:property name="attain.scheme" value="5"/></we:properties>';
  const other = extension('wa104099688', bag);
  const workbook = await opened({ [EXTENSION]: other });
  expect(await workbook.preferences.get('attain.scheme')).toBeUndefined();
  await workbook.preferences.set('attain.scheme', 1);
  expect(strFromU8(unzipSync(workbook.toBytes())[EXTENSION] ?? new Uint8Array())).toBe(other);
});

import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { askedFiles } from '../../../src/cli/asked/askedFiles';
import { Folder } from '../shell';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  for (const path of ['a', 'a/b', 'out']) mkdirSync(join(folder.path, path));
  for (const name of ['r10.xlsx', 'r2.XLSX', 'note.txt', '~$r2.xlsx', 'a/r.ods', 'a/b/r.csv', 'out/r.xlsx']) {
    folder.put(name, '');
  }
});
afterEach(() => folder.remove());

const at = (name: string): string => join(folder.path, name);

async function found(names: readonly string[], out: string | null = null): Promise<string[]> {
  const { files } = await askedFiles(names.map(at), out === null ? null : at(out));
  return files.map(({ path }) => relative(folder.path, path));
}

test('names stand as they are asked for, also those that are not there', async () => {
  expect(await found(['r2.XLSX', 'nowhere.xlsx', 'r10.xlsx'])).toEqual([
    'r2.XLSX',
    'nowhere.xlsx',
    'r10.xlsx',
  ]);
});

test('a folder stands for the workbooks in it and below, by name, numbers as numbers', async () => {
  expect(await found(['.'])).toEqual(['a/b/r.csv', 'a/r.ods', 'out/r.xlsx', 'r2.XLSX', 'r10.xlsx']);
});

test('a folder stands for old workbooks as well, which are then refused by name', async () => {
  folder.put('old.xls', '');
  folder.put('binary.xlsb', '');
  expect(await found(['.'])).toEqual(expect.arrayContaining(['old.xls', 'binary.xlsb']));
});

test('results that lie in the folder are no reports, unless that very folder is asked for', async () => {
  expect(await found(['.'], 'out')).not.toContain('out/r.xlsx');
  expect(await found(['out'], 'out')).toEqual(['out/r.xlsx']);
});

test('a pattern stands for what it matches', async () => {
  expect(await found(['**/r*.xlsx'])).toEqual(['out/r.xlsx', 'r2.XLSX', 'r10.xlsx']);
  expect(await found(['a/**/*.{ods,csv}'])).toEqual(['a/b/r.csv', 'a/r.ods']);
});

test('a file is worked on once, however often it is asked for', async () => {
  expect(await found(['r10.xlsx', 'r*.xlsx', '.', 'r10.xlsx'])).toEqual([
    'r10.xlsx',
    'r2.XLSX',
    'a/b/r.csv',
    'a/r.ods',
    'out/r.xlsx',
  ]);
});

test('remembers where files lie below what was asked for', async () => {
  const { files } = await askedFiles([at('a'), at('*/b/*.csv'), at('r10.xlsx')], null);
  expect(files.map(({ below, by }) => [below, by])).toEqual([
    ['b/r.csv', 'folder'],
    ['r.ods', 'folder'],
    ['r10.xlsx', 'name'],
  ]);
  const [first] = (await askedFiles([at('*/b/*.csv')], null)).files;
  expect(first).toMatchObject({ below: 'a/b/r.csv', by: 'pattern' });
});

test('says which folder or pattern stands for nothing', async () => {
  const { files, problems } = await askedFiles([at('*.xlsm'), at('r10.xlsx')], null);
  expect(files).toHaveLength(1);
  expect(problems).toEqual([{ id: 'cli.file.none-found', slots: { asked: at('*.xlsm') } }]);
});

test('takes a name with the signs of a pattern for the file that has it', async () => {
  folder.put('[a].xlsx', '');
  expect(await found(['[a].xlsx'])).toEqual(['[a].xlsx']);
});

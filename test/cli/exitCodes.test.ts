import { zipSync, strToU8 } from 'fflate';
import { documentIn } from './contract';
import { attain, Folder, SAMPLE, SAMPLE_EN } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const broken = (): string => folder.put('broken.xlsx', zipSync({ 'a.txt': strToU8('no workbook') }));

test('0 when nothing is found at or above the level', async () => {
  expect((await attain('compute', SAMPLE)).exit).toBe(0);
  expect((await attain('validate', SAMPLE, '--fail-on', 'never')).exit).toBe(0);
});

test('1 when validating finds something', async () => {
  expect((await attain('validate', SAMPLE)).exit).toBe(1);
});

test('2 when a file cannot be read, and the others are done all the same', async () => {
  const { exit, out, err } = await attain('compute', broken(), SAMPLE, '--format', 'json');
  expect(exit).toBe(2);
  expect(err).toContain('broken.xlsx');
  expect(err).toContain('無法將');
  expect(documentIn(out).files.map(({ path }) => path)).toEqual([SAMPLE]);
});

test('2 for a file that is not there, in either language', async () => {
  expect(await attain('compute', 'nowhere.xlsx')).toMatchObject({
    exit: 2,
    err: '找不到檔案「nowhere.xlsx」。\n',
  });
  const english = await attain('compute', 'nowhere.xlsx', '--lang', 'en');
  expect(english).toMatchObject({ exit: 2, out: '', err: 'There is no file “nowhere.xlsx”.\n' });
});

test.each([
  [['compute'], '請指定檔案'],
  [['compute', SAMPLE, '--colour'], '沒有 --colour 這個選項'],
  [['mend', SAMPLE], '沒有 mend 這個命令'],
  [['compute', SAMPLE, '--out'], '選項 --out <path> 需要一個值'],
  [['compute', SAMPLE, '--format', 'yaml'], '「yaml」不在可用的值之中：table, json'],
  [['compute', SAMPLE, '--out', 'a.xlsx', '--in-place'], '只能擇一'],
  [['validate', SAMPLE, '--in-place'], '沒有 --in-place 這個選項'],
])('2 for the command line %j, and says why', async (args, said) => {
  const { exit, out, err } = await attain(...args);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain(said);
});

test('2 for a scheme that cannot be used, and names the file', async () => {
  const scheme = folder.put('scheme.json', '{"version": 1}');
  const { exit, err } = await attain('compute', SAMPLE, '--scheme', scheme);
  expect(exit).toBe(2);
  expect(err).toContain('scheme.json');
});

test('help is no failure, and speaks both languages', async () => {
  const chinese = await attain('--help');
  expect(chinese.exit).toBe(0);
  expect(chinese.out).toContain('結束代碼');
  const english = await attain('compute', '--help', '--lang=en');
  expect(english.exit).toBe(0);
  expect(english.out.replace(/\s+/g, ' ')).toContain('how results are printed: table | json (default table)');
});

test('prints a table whose columns line up in a terminal', async () => {
  const { out } = await attain('compute', SAMPLE_EN, '--lang', 'en');
  const lines = out.split('\n').slice(2, 16);
  const column = lines[0]?.indexOf('Indicator') ?? -1;
  expect(column).toBeGreaterThan(0);
  expect(lines[2]?.slice(column)).toMatch(/^Visits to city parks/);
  expect(out).toContain('12 indicators: ');
});

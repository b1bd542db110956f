import { documentIn } from './contract';
import { attain, Folder, SAMPLE } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const NOBODYS = '編,事,數,得\n1,講習,100,120\n2,查核,50,45\n';
const QUARTERS = [
  '指標,第1季目標,第1季實際,第2季目標,第2季實際,備註',
  '講習,10 場,9 場,20 場,22 場,',
  '查核,5 次,5 次,6 次,3 次,\n',
].join('\n');

async function readIn(...args: readonly string[]) {
  const { out } = await attain('validate', ...args, '--format', 'json', '--fail-on', 'never');
  return documentIn(out).files.flatMap(({ tables }) => tables);
}

describe('--columns', () => {
  it('says what columns are for that no heading tells', async () => {
    const path = folder.put('a.csv', NOBODYS);
    expect((await attain('validate', path)).exit).toBe(2);
    const [table] = await readIn(path, '--columns', 'indicator=B,target=C,actual=d');
    expect(table?.columns).toEqual({ indicator: 'B', target: 'C', actual: 'D' });
    expect(table?.indicators.map(({ rate }) => rate?.percent)).toEqual(['120', '90']);
  });

  it('leaves the others as they are read', async () => {
    const path = folder.put('a.csv', '指標,目標值,實際值,複查值,達成率\n講習,100,120,130,120%\n');
    const [table] = await readIn(path, '--columns', 'actual=D');
    expect(table?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'D', rate: 'E' });
    const [without] = await readIn(path, '--columns', 'rate=none');
    expect(without?.columns).toEqual({ indicator: 'A', target: 'B', actual: 'C' });
  });

  it('holds when computing, too', async () => {
    const path = folder.put('a.csv', NOBODYS);
    const target = `${folder.path}/out.xlsx`;
    const { exit } = await attain(
      'compute',
      path,
      '--columns',
      'indicator=B,target=C,actual=D',
      '--out',
      target,
    );
    expect(exit).toBe(0);
    expect(folder.names()).toContain('out.xlsx');
  });

  it.each([
    ['indicatr=B', '沒有「indicatr」這種用途。可用的用途：goal, indicator,'],
    ['target', '「target」請寫成「用途=欄」'],
    ['target=4', '「4」不是欄名'],
    ['target=B,target=C', '「target」指定了兩次'],
    ['target=B,actual=b', 'B 欄指定了兩種用途'],
    ['indicator=B,target=C,actual=Z', '可見的工作表都沒有 Z 欄'],
    ['indicator=B,target=C', '找不到這些欄的標題列，或指定的欄不夠'],
  ])('refuses %s, and says why', async (columns, said) => {
    const { exit, out, err } = await attain('validate', folder.put('a.csv', NOBODYS), '--columns', columns);
    expect([exit, out.trim()]).toEqual([2, '']);
    expect(err).toContain(said);
  });
});

describe('--period', () => {
  it('is the latest unless another is asked for', async () => {
    const path = folder.put('q.csv', QUARTERS);
    const actuals = async (...args: readonly string[]) =>
      (await readIn(path, ...args))[0]?.indicators.map(({ actual }) => actual?.value);
    expect(await actuals()).toEqual(['22', '3']);
    for (const asked of ['Q1', '第1季', '第一季', '1Q']) {
      expect(await actuals('--period', asked)).toEqual(['9', '5']);
    }
  });

  it('is told with the shape, and why the table is read so', async () => {
    const [table] = await readIn(folder.put('q.csv', QUARTERS), '--lang', 'en');
    expect(table).toMatchObject({ layout: 'list', period: 'quarter 2', confidence: 'certain' });
    expect(table?.reasons).toContain('Column D: Target');
    expect(table?.reasons).toContain('Reported period: quarter 2');
    const rows = '指標,講習,查核\n目標值,10,5\n實際值,9,6\n';
    const [across] = await readIn(folder.put('t.csv', rows));
    expect(across).toMatchObject({ layout: 'transposed', period: null, columns: {} });
  });

  it('that no table has is refused, with those that are there', async () => {
    const path = folder.put('q.csv', QUARTERS);
    const { exit, err } = await attain('validate', path, '--period', 'Q3');
    expect(exit).toBe(2);
    expect(err).toContain('沒有表格載有第 3 季的成果。現有的期間：第 1 季、第 2 季。');
    expect((await attain('validate', SAMPLE, '--period', '99')).err).toMatch(/99 年/);
  });

  it('with results but without targets of its own is refused, unless columns are chosen', async () => {
    const path = folder.put('y.csv', '指標,年度目標,Q1,Q2,全年\n講習,40,9,22,42\n');
    const { exit, err } = await attain('validate', path, '--period', 'Q2');
    expect(exit).toBe(2);
    expect(err).toContain('有第 2 季的成果，但沒有同一期間的目標值可供比較。');
    const [table] = await readIn(path, '--period', 'Q2', '--columns', 'target=B,actual=D');
    expect(table?.indicators.map(({ actual }) => actual?.value)).toEqual(['22']);
  });

  it('that is no period is refused', async () => {
    const { exit, err } = await attain('validate', SAMPLE, '--period', '最近');
    expect(exit).toBe(2);
    expect(err).toContain('「最近」不是期間');
  });
});

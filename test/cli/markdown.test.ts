import { sampleWithAccepted } from './accepted';
import { attain, Folder, SAMPLE } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const markdown = async (...args: readonly string[]): Promise<string> =>
  (await attain('validate', ...args, '--format', 'markdown')).out;

test('goes by rule, errors first, with counts that are right', async () => {
  const lines = (await markdown(SAMPLE)).split('\n');
  expect(lines.slice(0, 3)).toEqual(['# 檢核結果', '', `## ${SAMPLE}`]);
  const groups = lines
    .map((line) => /^### (?<severity>錯誤|警告|提示)：.+?（[a-z-]+），(?<count>\d+) 項$/.exec(line)?.groups)
    .filter((group) => group !== undefined);
  const order = groups.map((group) => ['錯誤', '警告', '提示'].indexOf(group['severity'] ?? ''));
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  const items = lines.filter((line) => line.startsWith('- ')).length;
  expect(groups.reduce((sum, group) => sum + Number(group['count']), 0)).toBe(items);
  expect(lines[4]).toMatch(new RegExp(`^共 ${items} 項：錯誤 \\d+、警告 \\d+、提示 \\d+$`));
});

test('says where, what and the arithmetic', async () => {
  const text = await markdown(SAMPLE, '--lang', 'en');
  expect(text).toContain('### Error: A rate is not what its numbers give (rate-mismatch), ');
  expect(text).toMatch(/^- \*\*施政績效!D25\*\* .+ {2}\n {2}.+ {2}\n {2}92,885 ÷ 8,000 = 1,161\.06%$/m);
});

test('shows what was accepted apart, with the reason', async () => {
  const { path } = await sampleWithAccepted(folder);
  const [open = '', accepted = ''] = (await markdown(path)).split('### 已接受（1）');
  expect(open).not.toContain('上級機關核定');
  expect(accepted).toContain('（已接受：上級機關核定）');
});

test('takes nothing of a text for markup', async () => {
  const text = await markdown(SAMPLE);
  for (const line of text.split('\n').filter((each) => /^ {2}\S/.test(each))) {
    expect(line.replace(/\\./g, '')).not.toMatch(/[*_[\]<>|`]/);
  }
});

test('says so when nothing is left to say', async () => {
  const { RULE_NAMES } = await import('../../src/core/validation/engine/ruleNames');
  const off = RULE_NAMES.flatMap((name) => ['--rule', `${name}=off`]);
  const { exit, out } = await attain('validate', SAMPLE, ...off, '--format', 'markdown');
  expect([exit, out]).toEqual([0, `# 檢核結果\n\n## ${SAMPLE}\n\n沒有檢核結果。\n`]);
});

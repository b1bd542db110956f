import { ProgressBar } from '../../src/cli/progressBar';
import { printedWidth } from '../../src/cli/table/width';

function barIn(columns: number | null): { bar: ProgressBar; written: string[] } {
  const written: string[] = [];
  return {
    bar: new ProgressBar(
      (text) => written.push(text),
      () => columns,
    ),
    written,
  };
}

test('says how many files are done, within the width of the terminal', () => {
  const { bar, written } = barIn(50);
  bar.show(12.5, 30, '一個很長的資料夾/一個很長的檔名/績效報告.xlsx');
  const [line = ''] = written;
  expect(line).toContain(' 12/30 ');
  expect(line.startsWith('\r█████')).toBe(true);
  expect(printedWidth(line.slice(1))).toBe(49);
});

test('goes away before something is printed', () => {
  const { bar, written } = barIn(80);
  bar.clear();
  expect(written).toEqual([]);
  bar.show(0, 2, 'a.xlsx');
  bar.clear();
  expect(written.at(-1)).toBe('\r\u001B[K');
});

test('does not hurry', () => {
  const { bar, written } = barIn(80);
  for (let done = 0; done < 100; done++) bar.show(done, 100, 'a.xlsx');
  expect(written.length).toBeLessThan(5);
});

test('is not there without a terminal', () => {
  const { bar, written } = barIn(null);
  bar.show(1, 2, 'a.xlsx');
  bar.clear();
  expect(written).toEqual([]);
});

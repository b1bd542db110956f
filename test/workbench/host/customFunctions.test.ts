import {
  CustomFunctions,
  type CustomFunction,
  type Invocation,
} from '../../../src/workbench/host/customFunctions';
import { MemoryWorkbook } from '../../../src/workbench/host/memory/memoryWorkbook';

const parameter = (name: string, optional = false) => ({ name, description: name, optional });
const SHARE: CustomFunction = {
  id: 'SHARE',
  name: 'TEST.SHARE',
  description: 'part ÷ whole',
  parameters: [parameter('part'), parameter('whole'), parameter('digits', true)],
};

/** A workbook whose cells call `TEST.SHARE`; the add-in answers when it is told to. */
function bed() {
  const load = jest.fn();
  const functions = new CustomFunctions(load);
  functions.describe([SHARE]);
  const workbook = new MemoryWorkbook();
  workbook.useFunctions(functions);
  const [sheet] = workbook.sheets();
  if (!sheet) throw new Error('a workbook without sheets');
  const asked: Invocation[] = [];
  const answer = () => {
    const results = asked
      .splice(0)
      .map(({ invocationId: id, parameterValues: [part, whole] }) =>
        whole === 0
          ? { id, failed: true, errorCode: 1, value: 'nothing' }
          : { id, value: Number(part) / Number(whole) },
      );
    functions.take(results);
  };
  const formula = (row: number, text: string) => sheet.writeCells(row, 0, [[{ formula: text }]]);
  const value = (row: number) => sheet.readCells({ row, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;
  return { load, functions, workbook, asked, answer, formula, value };
}

describe('a formula that calls an add-in', () => {
  it('has the code loaded, is busy meanwhile, and then has its result', async () => {
    const { functions, load, asked, answer, formula, value, workbook } = bed();
    formula(0, '=TEST.SHARE(588,600)');
    expect(value(0)).toEqual({ error: '#BUSY!' });
    expect(load).toHaveBeenCalledTimes(1);
    functions.connect((invocations) => {
      asked.push(...invocations);
      setTimeout(answer);
    });
    await workbook.settled();
    expect(value(0)).toBe(0.98);
  });

  it('asks once for the same arguments, and for absent ones with nothing', async () => {
    const { functions, asked, answer, formula, value, workbook } = bed();
    functions.connect((invocations) => asked.push(...invocations));
    formula(0, '=TEST.SHARE(1,4)');
    formula(1, '=test.share(1,4)*2');
    expect([value(0), value(1)]).toEqual([{ error: '#BUSY!' }, { error: '#BUSY!' }]);
    expect(asked.map(({ parameterValues }) => parameterValues)).toEqual([[1, 4, null]]);
    answer();
    await workbook.settled();
    expect([value(0), value(1)]).toEqual([0.25, 0.5]);
  });

  it('computes one result out of another', async () => {
    const { functions, asked, answer, formula, value, workbook } = bed();
    functions.connect((invocations) => {
      asked.push(...invocations);
      setTimeout(answer);
    });
    formula(0, '=TEST.SHARE(1,4)');
    formula(1, '=TEST.SHARE(A1,2)');
    await workbook.settled();
    expect(value(1)).toBe(0.125);
  });

  it('shows the error that the add-in gives', async () => {
    const { functions, asked, answer, formula, value, workbook } = bed();
    functions.connect((invocations) => asked.push(...invocations));
    formula(0, '=TEST.SHARE(1,0)');
    value(0);
    answer();
    await workbook.settled();
    expect(value(0)).toEqual({ error: '#N/A' });
  });

  it.each([
    ['=TEST.SHARE(1)', '#VALUE!'],
    ['=TEST.SHARE(1,2,3,4)', '#VALUE!'],
    ['=TEST.SHARE(1/0,2)', '#DIV/0!'],
    ['=TEST.OTHER(1)', '#NAME?'],
  ])('is not asked for %s', (text, error) => {
    const { functions, asked, formula, value } = bed();
    functions.connect((invocations) => asked.push(...invocations));
    formula(0, text);
    expect(value(0)).toEqual({ error });
    expect(asked).toEqual([]);
  });

  it('is asked again when its page was loaded anew before it answered', () => {
    const { functions, asked, formula, value } = bed();
    const end = functions.connect(() => undefined);
    formula(0, '=TEST.SHARE(1,2)');
    value(0);
    end();
    functions.connect((invocations) => asked.push(...invocations));
    expect(asked).toHaveLength(1);
  });
});

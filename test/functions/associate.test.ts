import { associateFunctions } from '../../src/functions/associate';
import type { AnswerFormula } from '../../src/functions/answerLoader';
import { FUNCTION_IDS } from '../../src/functions/ids';

type Run = (...args: readonly unknown[]) => Promise<string | number>;

class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, Run>();

beforeAll(() => {
  const CustomFunctions = {
    associate: (id: string, run: Run) => associated.set(id, run),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  Object.assign(globalThis, { CustomFunctions });
  associateFunctions(() => 'en');
});

describe('the functions that Excel knows of', () => {
  it('are associated at once, every one', () => {
    expect([...associated.keys()]).toEqual([...FUNCTION_IDS]);
  });

  it('give their value, whatever Excel adds behind the arguments', async () => {
    const call = { address: 'Sheet1!A1', functionName: 'RATE' };
    await expect(associated.get('RATE')?.(500, 600, null, call)).resolves.toBe(1.2);
  });

  it.each([
    ['#VALUE!', ['ongoing', 5], 'No figure is found in “ongoing”.'],
    ['#N/A', [0, 5, 'higher'], 'The target is zero or negative: compared only, without a rate.'],
    ['#N/A', [0, 5], expect.stringContaining('Say which way is better') as string],
  ])('fail as %s with the reason', async (code, args, message) => {
    await expect(associated.get('RATE')?.(...args)).rejects.toMatchObject({ code, message });
  });
});

describe('the code of the functions, when it does not come', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  /** What a cell gets when the code fails to come so many times; time passes by itself. */
  async function rateAfter(failures: number) {
    jest.useFakeTimers();
    let left = failures;
    const load = async (): Promise<AnswerFormula> => {
      if (left-- > 0) throw new TypeError('Loading chunk 7 failed.');
      return () => ({ kind: 'value', value: 1.2 });
    };
    associateFunctions(() => 'zh-TW', load);
    const given = associated.get('RATE')?.(500, 600);
    const settled = given?.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    await jest.runAllTimersAsync();
    return settled;
  }

  it('is asked for again, and the formula has its value', async () => {
    expect(await rateAfter(3)).toEqual({ value: 1.2 });
  });

  it('is said to be missing, which is no fault of the arguments', async () => {
    const error = { code: '#N/A', message: expect.stringContaining('無法載入') as string };
    expect(await rateAfter(4)).toMatchObject({ error });
  });
});

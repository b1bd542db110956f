import { associateFunctions } from '../../src/functions/associate';
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
    ['#N/A', [0, 5], 'The target is zero or negative: compared only, without a rate.'],
  ])('fail as %s with the reason', async (code, args, message) => {
    await expect(associated.get('RATE')?.(...args)).rejects.toMatchObject({ code, message });
  });
});

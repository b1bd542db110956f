import { readFunctions } from '../../../src/workbench/page/functionsMetadata';
import english from '../../../src/functions/metadata/functions.en-US.json';

test('functions are called by namespace and name, in capitals', () => {
  const functions = readFunctions(english, 'attain');
  expect(functions.map(({ name }) => name)).toContain('ATTAIN.RATE');
  const rate = functions.find(({ id }) => id === 'RATE');
  expect(rate?.parameters.map(({ optional }) => optional)).toEqual([false, false, true]);
});

test.each([[null], [{}], [{ functions: [{ id: 'RATE' }] }]])('%j describes no functions', (metadata) => {
  expect(() => readFunctions(metadata, 'ATTAIN')).toThrow();
});

import { NUMBER_ERROR } from '../coercion';
import { ofEach, type FunctionTable } from './worksheetFunction';

/** Functions of chance, computed anew whenever anything changes. */
export const CHANCE: FunctionTable = [
  ['RAND', () => Math.random()],
  [
    'RANDBETWEEN',
    ofEach(2, (least = 0, most = 0) => {
      const [low, high] = [Math.ceil(least), Math.floor(most)];
      return low > high ? NUMBER_ERROR : low + Math.floor(Math.random() * (high - low + 1));
    }),
  ],
];

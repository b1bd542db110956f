import { stretchesOf } from '../../../src/core/handover/placeholders';

test.each([
  ['達成度：2%【請補充：本年度之數字】，符合。', ['【請補充：本年度之數字】']],
  ['【請補充：甲】【請補充：乙】', ['【請補充：甲】', '【請補充：乙】']],
  ['Result: [TBC: the actual result].', ['[TBC: the actual result]']],
  ['【附註】與 [1] 不是待補之處。', []],
])('finds the placeholders of %j', (text, found) => {
  const stretches = stretchesOf(text);
  expect(stretches.map((one) => one.text).join('')).toBe(text);
  expect(stretches.filter((one) => one.isPlaceholder).map((one) => one.text)).toEqual(found);
});

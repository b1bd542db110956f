import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { answer } from '../../src/functions/answer';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { FUNCTION_IDS, type FunctionId } from '../../src/functions/ids';

const text = v.pipe(v.string(), v.minLength(1));
const metadataSchema = v.strictObject({
  functions: v.array(
    // Strict: an option such as `stream` or `volatile` would be a key that is not here.
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[A-Z][A-Z\d_.]{2,}$/)),
      name: v.pipe(v.string(), v.regex(/^\p{L}[\p{L}\d_.]{2,}$/u)),
      description: text,
      parameters: v.array(
        v.strictObject({
          name: text,
          description: text,
          type: v.literal('any'),
          optional: v.optional(v.literal(true)),
        }),
      ),
      result: v.strictObject({ type: v.picklist(['number', 'string']) }),
    }),
  ),
});

function metadata(language: 'en-US' | 'zh-TW') {
  const file = join(__dirname, `../../src/functions/metadata/functions.${language}.json`);
  return v.parse(metadataSchema, JSON.parse(readFileSync(file, 'utf8'))).functions;
}

const english = metadata('en-US');
const chinese = metadata('zh-TW');

/** What each function answers when only the arguments that it must have are given. */
const EXAMPLES: Readonly<Record<FunctionId, readonly (string | number)[]>> = {
  TARGET: ['at least 92%'],
  UNIT: ['30 sessions'],
  RATE: [520000, 603349],
  STATUS: [1.2],
  CHECK: [600000, 603349, '100.56%'],
  DRAFT: ['Visitors', 600000, 603349],
};

/** The names of the parameters in the code, but for the language, which Excel does not hand over. */
function parametersOf(id: FunctionId): string[] {
  const code = FUNCTIONS[id].toString();
  const list = code.slice(code.indexOf('(') + 1, code.indexOf(')'));
  return list
    .split(',')
    .slice(1)
    .map((name) => name.trim());
}

describe('the metadata of the worksheet functions', () => {
  it.each([
    ['English', english],
    ['Chinese', chinese],
  ])('lists in %s every function that has code, and no other', (_, functions) => {
    expect(functions.map(({ id }) => id)).toEqual([...FUNCTION_IDS]);
  });

  it.each(FUNCTION_IDS)('names the parameters of %s as the code does', (id) => {
    const described = english.find((one) => one.id === id);
    expect(described?.parameters.map(({ name }) => name)).toEqual(parametersOf(id));
  });

  it.each(FUNCTION_IDS)('calls optional what %s can do without, and says what it gives', (id) => {
    const described = english.find((one) => one.id === id);
    const required = described?.parameters.filter(({ optional }) => !optional) ?? [];
    const given = EXAMPLES[id];
    expect(required).toHaveLength(given.length);
    const result = answer(id, given, 'en');
    expect(result.kind).toBe('value');
    if (result.kind === 'value') expect(typeof result.value).toBe(described?.result.type);
    for (const missing of given.keys()) {
      const rest = given.map((argument, index) => (index === missing ? null : argument));
      expect([missing, answer(id, rest, 'en').kind]).toEqual([missing, 'not-available']);
    }
  });

  it('is the same in both languages but for its words', () => {
    const shape = (functions: typeof english) =>
      functions.map(({ id, name, result, parameters }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, optional }) => ({ type, optional })),
      }));
    expect(shape(chinese)).toEqual(shape(english));
  });

  it('has Chinese words in Chinese and none in English', () => {
    const words = (functions: typeof english) =>
      functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
      ]);
    expect(words(chinese).filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([]);
    expect(words(english).filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
  });
});

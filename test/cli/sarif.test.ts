import * as v from 'valibot';
import { RULE_NAMES } from '../../src/core/validation/engine/ruleNames';
import { sampleWithAccepted } from './accepted';
import { attain, Folder, SAMPLE } from './shell';

jest.setTimeout(60_000);

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.remove());

const text = v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) });
const level = v.picklist(['error', 'warning', 'note']);
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const uri = v.pipe(v.string(), v.regex(/^[^\s\\]+$/));
const location = v.strictObject({
  physicalLocation: v.strictObject({
    artifactLocation: v.strictObject({ uri, index: v.number() }),
    region: v.strictObject({
      startLine: positive,
      startColumn: positive,
      snippet: v.strictObject({ text: v.string() }),
    }),
  }),
  logicalLocations: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.regex(/^[A-Z]+\d+$/)),
      fullyQualifiedName: v.pipe(v.string(), v.regex(/![A-Z]+\d+$/)),
      kind: v.literal('element'),
    }),
  ),
});

/** What the standard asks of a log, and what code-scanning viewers ask beyond it. */
const log = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.tuple([
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: v.literal('Attain'),
          language: v.picklist(['zh-TW', 'en']),
          rules: v.array(
            v.strictObject({
              id: v.picklist(RULE_NAMES),
              name: v.pipe(v.string(), v.regex(/^(?:[A-Z][a-z]*)+$/)),
              shortDescription: text,
              fullDescription: text,
              help: v.strictObject({ ...text.entries, markdown: v.pipe(v.string(), v.minLength(1)) }),
              defaultConfiguration: v.strictObject({ level }),
            }),
          ),
        }),
      }),
      invocations: v.tuple([
        v.strictObject({
          executionSuccessful: v.boolean(),
          toolExecutionNotifications: v.exactOptional(
            v.array(
              v.strictObject({
                level,
                message: text,
                locations: v.tuple([
                  v.strictObject({
                    physicalLocation: v.strictObject({
                      artifactLocation: v.strictObject({ uri, index: v.number() }),
                    }),
                  }),
                ]),
              }),
            ),
          ),
        }),
      ]),
      columnKind: v.literal('utf16CodeUnits'),
      artifacts: v.array(v.strictObject({ location: v.strictObject({ uri }) })),
      results: v.array(
        v.strictObject({
          ruleId: v.picklist(RULE_NAMES),
          ruleIndex: v.number(),
          level,
          message: text,
          locations: v.tuple([location]),
          relatedLocations: v.exactOptional(v.array(location)),
          partialFingerprints: v.strictObject({ 'attainFinding/v1': v.pipe(v.string(), v.minLength(1)) }),
          suppressions: v.exactOptional(
            v.array(
              v.strictObject({
                kind: v.literal('external'),
                status: v.literal('accepted'),
                justification: v.string(),
              }),
            ),
          ),
        }),
      ),
    }),
  ]),
});

async function runOf(
  ...args: readonly string[]
): Promise<v.InferOutput<typeof log>['runs'][0] & { exit: number }> {
  const { exit, out } = await attain('validate', ...args, '--format', 'sarif');
  return { ...v.parse(log, JSON.parse(out)).runs[0], exit };
}

test('is a log that viewers open: every rule described, every result tied to its rule and its file', async () => {
  const { tool, results, artifacts, exit } = await runOf(SAMPLE);
  expect([exit, artifacts]).toEqual([1, [{ location: { uri: SAMPLE } }]]);
  expect(tool.driver.rules.map(({ id }) => id).sort()).toEqual([...RULE_NAMES].sort());
  expect(results.length).toBeGreaterThan(10);
  for (const { ruleId, ruleIndex, locations } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(artifacts[locations[0].physicalLocation.artifactLocation.index]?.location.uri).toBe(SAMPLE);
  }
});

test('says where as the sheet does, and the cell as line and column', async () => {
  const { results } = await runOf(SAMPLE);
  const found = results.find(
    ({ ruleId, locations }) => ruleId === 'rate-mismatch' && locations[0].logicalLocations[0]?.name === 'D25',
  );
  expect(found).toMatchObject({
    level: 'error',
    locations: [
      {
        physicalLocation: { region: { startLine: 25, startColumn: 4 } },
        logicalLocations: [{ fullyQualifiedName: '施政績效!D25' }],
      },
    ],
  });
  expect(found?.message.text).toContain('92,885 ÷ 8,000 = 1,161.06%');
});

test('tells the rules in the language that is asked for', async () => {
  const { tool } = await runOf(SAMPLE, '--lang', 'en');
  const rule = tool.driver.rules.find(({ id }) => id === 'rate-mismatch');
  expect([tool.driver.language, rule?.name]).toEqual(['en', 'RateMismatch']);
  expect(rule?.help.text).toMatch(/Says nothing: .*\nWhy it matters: .*\nHow to mend it: .*\nExample: /s);
});

test('has what was accepted as suppressed, under the fingerprint that it always had', async () => {
  const { path, key } = await sampleWithAccepted(folder);
  const { results } = await runOf(path);
  const suppressed = results.filter(({ suppressions }) => suppressions);
  expect(suppressed).toMatchObject([
    { partialFingerprints: { 'attainFinding/v1': key }, suppressions: [{ justification: '上級機關核定' }] },
  ]);
  const before = (await runOf(SAMPLE)).results;
  expect(before.map(({ partialFingerprints }) => partialFingerprints['attainFinding/v1'])).toContain(key);
});

test('writes paths as addresses, with blanks and other signs as addresses have them', async () => {
  const { path } = await sampleWithAccepted(folder);
  const { artifacts } = await runOf(path);
  expect(artifacts[0]?.location.uri).toMatch(/^file:\/\/\/.*accepted\.xlsx$/);
});

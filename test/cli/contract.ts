import * as v from 'valibot';
import { STATUSES } from '../../src/core/achievement/assessment';
import { SHAPES } from '../../src/core/layout/table';
import { MEASURES } from '../../src/core/report/indicator';

const decimal = v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/));
const cell = v.pipe(v.string(), v.regex(/^[A-Z]+\d+$/));
const finding = v.strictObject({
  rule: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  severity: v.picklist(['error', 'warning', 'info']),
  cell,
  quote: v.string(),
  message: v.pipe(v.string(), v.minLength(1)),
  fixable: v.boolean(),
});

/** The document of `--format json` as the contract of the command line has it: no field more, none less. */
export const contract = v.strictObject({
  version: v.literal(1),
  files: v.array(
    v.strictObject({
      path: v.string(),
      tables: v.array(
        v.strictObject({
          sheet: v.string(),
          address: v.pipe(v.string(), v.regex(/^[A-Z]+\d+:[A-Z]+\d+$/)),
          layout: v.picklist(SHAPES),
          period: v.nullable(v.string()),
          confidence: v.picklist(['certain', 'likely', 'mapped-by-hand']),
          reasons: v.array(v.pipe(v.string(), v.minLength(1))),
          columns: v.record(v.string(), v.pipe(v.string(), v.regex(/^[A-Z]+$/))),
          indicators: v.array(
            v.strictObject({
              rows: v.strictTuple([v.number(), v.number()]),
              goal: v.string(),
              indicator: v.string(),
              measure: v.picklist(MEASURES),
              direction: v.picklist(['higher', 'lower', 'range', 'none']),
              target: v.nullable(
                v.strictObject({
                  text: v.string(),
                  value: v.nullable(decimal),
                  upper: v.nullable(decimal),
                  unit: v.string(),
                  comparator: v.nullable(v.picklist(['>=', '>', '<=', '<', '=', 'between'])),
                }),
              ),
              actual: v.nullable(
                v.strictObject({
                  value: v.nullable(decimal),
                  unit: v.string(),
                  certainty: v.picklist(['stated', 'likely']),
                  evidence: v.strictObject({ cell, start: v.number(), end: v.number(), quote: v.string() }),
                }),
              ),
              undecided: v.array(
                v.strictObject({ value: v.nullable(decimal), unit: v.string(), quote: v.string(), cell }),
              ),
              rate: v.nullable(
                v.strictObject({ percent: decimal, shown: v.string(), expression: v.string() }),
              ),
              met: v.nullable(v.boolean()),
              status: v.picklist(STATUSES),
              reported: v.strictObject({
                rate: v.nullable(decimal),
                status: v.nullable(v.picklist(['not-met', 'met', 'exceeded', 'greatly-exceeded'])),
              }),
              findings: v.array(finding),
            }),
          ),
        }),
      ),
      findings: v.array(finding),
      accepted: v.exactOptional(v.array(v.strictObject({ ...finding.entries, reason: v.string() }))),
    }),
  ),
});

export type Contract = v.InferOutput<typeof contract>;

/** Reads a printed document; throws where it breaks the contract. */
export function documentIn(text: string): Contract {
  return v.parse(contract, JSON.parse(text));
}

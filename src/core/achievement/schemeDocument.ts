import * as v from 'valibot';
import type { Message } from '../language/message';
import { message } from '../language/message';
import { houseStyleDocument } from './houseStyle';
import type { Scheme } from './scheme';
import './wording';

/** A scheme that was read, or in the user's words why it could not be. */
export type SchemeReading =
  | { readonly kind: 'scheme'; readonly scheme: Scheme }
  | { readonly kind: 'newer' | 'damaged'; readonly problem: Message };

const percent = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));
const wording = v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)));

const thresholds = v.pipe(
  v.object({
    nearlyMet: v.optional(v.nullable(percent), null),
    met: v.pipe(percent, v.gtValue(0)),
    exceeded: v.nullable(percent),
    greatlyExceeded: v.nullable(percent),
  }),
  v.check(({ nearlyMet, met }) => nearlyMet === null || nearlyMet < met),
  v.check(({ met, exceeded }) => exceeded === null || exceeded >= met),
  v.check(
    ({ met, exceeded, greatlyExceeded }) => greatlyExceeded === null || greatlyExceeded > (exceeded ?? met),
  ),
);

const document = v.object({
  version: v.literal(1),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  rounding: v.picklist(['half-up', 'truncate']),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  cap: v.nullable(v.pipe(percent, v.gtValue(0))),
  lowerIsBetter: v.picklist(['none', 'target-over-actual', 'two-minus-ratio', 'share-of-way']),
  thresholds,
  wording: v.object({
    notMet: wording,
    nearlyMet: v.optional(wording, null),
    met: wording,
    exceeded: wording,
    greatlyExceeded: wording,
    notAssessable: wording,
  }),
  lights: v.object({ shown: v.boolean(), yellowFrom: percent }),
  reportYear: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1912), v.maxValue(2200))),
  writes: v.picklist(['formulas', 'values']),
  houseStyle: v.optional(v.nullable(houseStyleDocument), null),
});

const versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.gtValue(1)) });

/** Reads a stored scheme (any JSON value). Never throws: a damaged or newer document is explained. */
export function readScheme(stored: unknown): SchemeReading {
  const read = v.safeParse(document, stored);
  if (read.success) return { kind: 'scheme', scheme: read.output };
  if (v.safeParse(versioned, stored).success) {
    return { kind: 'newer', problem: message('achievement.scheme.newer') };
  }
  const field = v.getDotPath(read.issues[0]);
  return damaged(
    field === null
      ? message('achievement.scheme.damaged')
      : message('achievement.scheme.damaged-field', { field }),
  );
}

/** Reads the text of an exported scheme. */
export function importScheme(text: string): SchemeReading {
  try {
    return readScheme(JSON.parse(text));
  } catch {
    return damaged(message('achievement.scheme.not-json'));
  }
}

/** The text of a scheme, for a file that a colleague can import. */
export function exportScheme(scheme: Scheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

function damaged(problem: Message): SchemeReading {
  return { kind: 'damaged', problem };
}

import type { IndicatorReading } from '../engine/indicatorReading';
import {
  BECAUSE,
  FROM_NOW_ON,
  namesDefinition,
  namesTarget,
  NAMES_UNIT,
  NO_REASON,
  saysChanged,
  saysLowered,
  saysRevised,
} from './vocabulary';

/**
 * Whether the row gives a reason for a target that is easier than before (因預算刪減，目標值調降為 95%); the
 * reason may stand in the sentence before or behind.
 */
export function saysWhyLowered({ indicator }: IndicatorReading): boolean {
  return Object.entries(indicator.fields).some(([role, { plain }]) =>
    neighbours(plain).some((passage) => {
      if (!BECAUSE.test(passage.replace(NO_REASON, ''))) return false;
      const isAboutTarget = role === 'target' || namesTarget(passage);
      return saysLowered(passage) || (isAboutTarget && saysRevised(passage));
    }),
  );
}

/** Whether the row says that its definition changed. */
export function saysDefinitionChanged(reading: IndicatorReading): boolean {
  const { plain, span } = reading.standard;
  return (
    FROM_NOW_ON.test(plain.slice(span.start, span.end)) ||
    sentencesOf(reading).some((sentence) => namesDefinition(sentence) && saysChanged(sentence))
  );
}

/** Whether the row says that it counts in another unit. */
export const saysUnitChanged = (reading: IndicatorReading): boolean =>
  saysDefinitionChanged(reading) ||
  sentencesOf(reading).some((sentence) => NAMES_UNIT.test(sentence) && saysChanged(sentence));

/** The sentences of a whole row, whichever column they stand in. */
const sentencesOf = ({ indicator }: IndicatorReading): readonly string[] =>
  Object.values(indicator.fields).flatMap(({ plain }) => sentencesIn(plain));

const sentencesIn = (plain: string): readonly string[] => plain.split(/[。;\n]|\.\s/);

/** Every two sentences that follow each other; the one alone where there is one only. */
function neighbours(plain: string): readonly string[] {
  const sentences = sentencesIn(plain);
  return sentences.map((sentence, index) => sentence + (sentences[index + 1] ?? ''));
}

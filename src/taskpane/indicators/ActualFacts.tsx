import type { Assessment } from '../../core/achievement/assessment';
import type { Scheme } from '../../core/achievement/scheme';
import type { Actual, ActualOperands, Indicator } from '../../core/report/indicator';
import { actualText, quantityText } from '../words/quantityText';
import { useWords } from '../words/useWords';
import { Fact } from './Fact';
import { Figure } from './Figure';
import { sectionPath } from './sectionPath';

export interface ActualFactsProps {
  readonly assessment: Assessment;
  readonly scheme: Scheme;
}

/** The actual with its source; where it was computed, each of the figures it was computed from. */
export function ActualFacts({ assessment: { indicator }, scheme }: ActualFactsProps) {
  const words = useWords();
  const { word } = words;
  const { actual } = indicator;
  return (
    <Fact name={word('role.actual')}>
      {!actual ? (
        <Rivals indicator={indicator} />
      ) : actual.operands && actual.source !== 'corrected' ? (
        <Computed indicator={indicator} scheme={scheme} actual={actual} operands={actual.operands} />
      ) : (
        <Figure
          indicator={indicator}
          evidence={actual.evidence}
          text={actualText(actual, scheme, words)}
          place={placeWords(indicator, actual, word(`pane.source.${actual.source}`))}
        />
      )}
    </Fact>
  );
}

/** The figures that may be the actual, where nothing tells which; or that there is none. */
function Rivals({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { undecided } = indicator;
  if (undecided.length === 0) return words.word('pane.missing.actual');
  return (
    <>
      {words.word('pane.undecided.actual')}
      {undecided.map(({ value, evidence }, index) => (
        <Figure
          key={index}
          indicator={indicator}
          evidence={evidence}
          text={quantityText(value, words)}
          place={sectionPath(indicator, evidence)}
        />
      ))}
    </>
  );
}

interface ComputedProps {
  readonly scheme: Scheme;
  readonly indicator: Indicator;
  readonly actual: Actual;
  readonly operands: ActualOperands;
}

function Computed({ indicator, scheme, actual, operands }: ComputedProps) {
  const words = useWords();
  return (
    <>
      <strong>{actualText(actual, scheme, words)}</strong> {words.word('pane.source.operands')}
      {[operands.current, operands.base].map(({ value, evidence }, index) => (
        <Figure
          key={index}
          indicator={indicator}
          evidence={evidence}
          text={quantityText(value, words)}
          place={sectionPath(indicator, evidence)}
        />
      ))}
    </>
  );
}

function placeWords(indicator: Indicator, actual: Actual, source: string): string {
  if (actual.source === 'corrected') return source;
  return sectionPath(indicator, actual.evidence) ?? source;
}

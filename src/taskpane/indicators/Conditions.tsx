import type { Indicator } from '../../core/report/indicator';
import { quantityText, targetText } from '../words/quantityText';
import { useWords } from '../words/useWords';
import { Fact } from './Fact';
import { Figure } from './Figure';

/** The further conditions of a target, each with what answers it. */
export function Conditions({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { word } = words;
  if (indicator.conditions.length === 0) return null;
  return (
    <Fact name={word('pane.detail.conditions')}>
      {indicator.conditions.map(({ target, actual }, index) => (
        <div key={index}>
          <div>{targetText(target)}</div>
          {actual ? (
            <Figure
              indicator={indicator}
              evidence={actual.evidence}
              text={word('pane.detail.condition.met', { actual: quantityText(actual.value, words) })}
              place={null}
            />
          ) : (
            word('pane.detail.condition.open')
          )}
        </div>
      ))}
    </Fact>
  );
}

import type { Indicator } from '../../core/report/indicator';
import { quantityText } from '../words/quantityText';
import { useWords } from '../words/useWords';
import { Fact } from './Fact';
import { Figure } from './Figure';

/** What the report itself claims, to be compared with what was computed. */
export function ReportedFacts({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { rate, status } = indicator.reported;
  if (!rate && !status) return null;
  return (
    <Fact name={words.word('pane.detail.reported')}>
      {rate && (
        <Figure
          indicator={indicator}
          evidence={rate.evidence}
          text={quantityText(rate.value, words)}
          place={null}
        />
      )}
      {status && <div>{status.value}</div>}
    </Fact>
  );
}

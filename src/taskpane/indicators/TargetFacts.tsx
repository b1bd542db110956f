import type { Indicator } from '../../core/report/indicator';
import { targetText } from '../words/quantityText';
import { useWords } from '../words/useWords';
import { Fact } from './Fact';
import { Figure } from './Figure';

/** The target as it was understood, and as it stands in its cell. */
export function TargetFacts({ indicator }: { readonly indicator: Indicator }) {
  const { word } = useWords();
  const { target } = indicator;
  return (
    <Fact name={word('role.target')}>
      {target ? (
        <Figure indicator={indicator} evidence={target.evidence} text={targetText(target)} place={null} />
      ) : (
        word('pane.missing.target')
      )}
    </Fact>
  );
}

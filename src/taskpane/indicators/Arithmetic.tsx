import type { Assessment } from '../../core/achievement/assessment';
import { printText } from '../../core/achievement/print';
import { useWords } from '../words/useWords';
import { Fact } from './Fact';

/** How the rate comes about: `9 ÷ 11 ÷ 80% = 102.27%`. */
export function Arithmetic({ assessment }: { readonly assessment: Assessment }) {
  const { word } = useWords();
  const { expression, shown, met } = assessment;
  if (expression && shown) {
    return <Fact name={word('pane.detail.arithmetic')}>{`${printText(expression)} = ${shown}`}</Fact>;
  }
  if (met === null) return null;
  return <Fact name={word('pane.detail.arithmetic')}>{word('pane.detail.comparison')}</Fact>;
}

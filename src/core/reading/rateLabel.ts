import type { Span } from '../quantity/quantity';

/** What the words before a percentage call it. */
export type RateLabel = 'achievement' | 'growth' | 'reduction' | 'share';

/** Words directly before a percentage, and what they call it. */
const LABELS: readonly (readonly [RegExp, RateLabel])[] = [
  [
    /(?:達成率|執行率|完成率|達成比[率例]|achievement rate|rate of achievement)(?:已|約|達|為|爲|是|:|\s|計|僅|高|of|was|is|reached)*$/i,
    'achievement',
  ],
  [
    /(?:減少率?|減幅|降幅|下降|降低|decreased?(?: by| of)?|fell by|reduction of|reduced by)(?:了|約|達|為|爲|:|\s)*$/i,
    'reduction',
  ],
  [
    /(?:成長率?|增幅|增加率?|年增率?|增長|grew by|growth of|rose by|increased?(?: by| of)?)(?:了|約|達|為|爲|:|\s)*$/i,
    'growth',
  ],
];
const SHARE = /(?:占|佔)[^,，。;%]{1,40}$/;

/** What a percentage is called by the words before it; `undefined` where they do not call it a rate. */
export function labelOf(plain: string, span: Span): RateLabel | undefined {
  const before = plain.slice(Math.max(0, span.start - 48), span.start);
  const named = LABELS.find(([pattern]) => pattern.test(before))?.[1];
  return named ?? (SHARE.test(before) ? 'share' : undefined);
}

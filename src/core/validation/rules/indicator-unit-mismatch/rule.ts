import { message } from '../../../language/message';
import { locate } from '../../../report/sourceText';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import type { Target } from '../../../quantity/target';
import type { Indicator } from '../../../report/indicator';
import type { Span } from '../../../quantity/quantity';

/** Finds indicators that name a count while their target is a percentage, or the reverse. */
export const rule: IndicatorRule = {
  name: 'indicator-unit-mismatch',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check({ indicator }): Iterable<Problem> {
    const { fields, target } = indicator;
    const named = [fields.indicator, fields.goal].find((source) => (source?.plain ?? '') !== '');
    if (!target || !named) return;
    const mismatch = nameMismatch(named.plain, fields.target?.plain ?? '', target.value, indicator);
    if (!mismatch) return;
    const at = locate(named, mismatch.span.start, mismatch.span.end);
    yield {
      message: message(`indicator-unit-mismatch.${mismatch.asks}`, {
        quote: at.quote,
        target: target.evidence.quote,
      }),
      at,
      related: [target.evidence],
    };
  },
};

/** Ends of names that ask for a number of things. */
const COUNT_NAME =
  /(?:(?:[件人戶家場次校國班案站處座輛篇份項棵天日]|人次|場次|件次|車次|戶次|家次|班次|梯次|小時|時)數|數量|總數|總量|人次|場次|件次)(?=\s?(?:\([^()]{0,12}\))?$)/;
const ENGLISH_COUNT = /^(?:the\s)?(?:total\s)?number of\b/i;
/** Ends of names that ask for a share. */
const SHARE_NAME = /(?:比[率例重]|百分比|佔比|占比|(?<![頻功效匯速費倍機])率)(?=\s?(?:\([^()]{0,12}\))?$)/;
const ENGLISH_SHARE = /^(?:the\s)?(?:percentage|proportion|share) of\b/i;
/** The rate of a plan is often followed by its amounts; rates of births and crimes count heads. */
const COUNTED_SHARE = /(?:執行|達成|完成|生育|出生|死亡|發生|犯罪|週轉|周轉|容積|換算|利用)率/;
/** A change in a number is a percentage. */
const CHANGE =
  /成長|增加|增長|提[高升]|減少|降低|下降|增幅|減幅|較.{0,8}年|年增|比[率例]|占|佔|growth|increas|reduc|decreas|change|rise|share|percent|proportion|\brate\b/i;

/** The words of an indicator's name that its target's unit contradicts. */
interface NameMismatch {
  readonly span: Span;
  readonly asks: 'count' | 'share';
}

/** Compares what the name asks for with the target's unit; `null` where they can go together. */
function nameMismatch(
  name: string,
  targetText: string,
  target: Target,
  { measure }: Pick<Indicator, 'measure'>,
): NameMismatch | null {
  if (target.unit.dimension === 'percent') {
    const isChange = measure !== 'ratio' || CHANGE.test(name) || CHANGE.test(targetText);
    return isChange ? null : found(COUNT_NAME.exec(name) ?? ENGLISH_COUNT.exec(name), 'count');
  }
  const { dimension, name: unit } = target.unit;
  if (dimension !== 'count' || unit.includes('/') || UNITS_OF_SHARES.has(unit) || /[%％﹪]/.test(targetText))
    return null;
  return COUNTED_SHARE.test(name) ? null : found(SHARE_NAME.exec(name) ?? ENGLISH_SHARE.exec(name), 'share');
}

/** Shares can be graded and ranked as well. */
const UNITS_OF_SHARES: ReadonlySet<string> = new Set(['分', '級', '倍', '成', '次', '個']);

function found(match: RegExpExecArray | null, asks: NameMismatch['asks']): NameMismatch | null {
  return match && { span: { start: match.index, end: match.index + match[0].length }, asks };
}

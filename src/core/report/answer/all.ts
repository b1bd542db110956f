import { HUNDRED } from '../../quantity/decimal';
import { makeQuantity } from '../../quantity/make';
import type { FoundQuantity, Span } from '../../quantity/quantity';
import { PERCENT } from '../../quantity/unit';
import type { Statement } from '../../reading/statement';
import { synonymsOf } from '../../reading/synonyms';
import { universalsIn } from '../../reading/universals';
import { contentOf } from '../../text/functionWords';
import { coverage, overlap } from '../../text/similarity';
import { rateHead, saysHead } from './features/rates';
import type { Wanted } from './wanted';

/** A figure that is said in words. */
export interface Worded {
  readonly figure: FoundQuantity;
  /** Whether the words are the name's own; else they are a reason to ask. */
  readonly isSure: boolean;
}

/** So much of the name stands there that it is the name. */
const NEARLY_ALL = 0.8;

/** 100 %, where the text says of all that it was done what the share is of: 公文均於期限內歸檔, all were on time. */
export function allIn(statement: Statement, wanted: Wanted, region: Span): Worded | undefined {
  if (wanted.unit.dimension !== 'percent' || wanted.isChange || wanted.isDenied || wanted.isUpperBound)
    return undefined;
  const head = rateHead(wanted);
  const isLatin = /[a-z]{3}/i.test(wanted.name);
  for (const { span, before, behind } of universalsIn(statement)) {
    if (span.start < region.start || span.end > region.end) continue;
    const sentence = before + behind;
    const isNamed =
      coverage(contentOf(wanted.name), sentence) >= NEARLY_ALL && hasFigures(wanted.name, sentence);
    const isOfHead = head !== undefined && saysHead(behind, head);
    const finished = FINISHED_RATE.exec(wanted.name.trim())?.[1];
    const isFinished = finished !== undefined && synonymsOf(finished).some((word) => behind.includes(word));
    if (!isNamed && !isFinished && (isLatin || !isOfHead)) continue;
    const rest = wanted.name.split(head ?? finished ?? '')[0] ?? '';
    const isOfThing = overlap(rest, sentence) > (isFinished ? 1 : 0);
    if (isFinished && overlap(rest, sentence) === 0) continue;
    return { figure: makeQuantity(span, HUNDRED, 0, 'exact', PERCENT), isSure: isNamed || isOfThing };
  }
  return undefined;
}

/** What is asked of is whether all was done: 補強完成率, 缺失改善率. */
const FINISHED_RATE = /(完成|完工|竣工|達成|改善)(?:率|比率|比例)$/;

/** Within 3 days is not within 5. */
const hasFigures = (name: string, sentence: string): boolean =>
  (name.match(/\d+/g) ?? []).every((figure) => sentence.includes(figure));

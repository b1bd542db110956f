import { isPercent, type FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { within, wordsBefore } from '../../../reading/clause';
import type { Read } from '../../../report/indicator';
import type { Dossier } from '../../engine/dossier';
import { magnitudeSlip } from '../../figures/magnitude';
import { canBeSame } from '../../figures/sameFigure';
import { nameOf } from '../../targets/namedParts';
import { figuresOfWork } from '../../actual/resultField';
import { clauseOf, sentenceOf } from '../../../reading/sentence';
import { CHANGED } from '../../targets/revision';

const NAMED_BEFORE =
  /(?:目標(?:值|數)?(?:[訂設]?定?為|是|:)\s?|\b(?:target|objective|goal)\s(?:of|was|is|was set at|is set at)\s)$/i;
/** 目標 200 人 at the beginning of a clause; 超出目標 20 人 and 達成目標 95% are something else. */
const BARE = /^\s?(?:本|年度|本年度?|原[定訂]|預[定期])?目標(?:值|數)?\s?$/;
const NAMED_AFTER = /^\s?(?:(?:之|的)(?:年度)?目標(?!群|族|對象)|(?<=\s)(?:target|objective|goal)\b)/i;
const THE = /\b(?:the|our|its)\s$/i;
/** The target of a part, of another time, of others or of something better. */
const OF_OTHERS =
  /其中|各|每|分別|部分|[區縣市鄉鎮校院所]|全國|全球|國家|國際|中程|長期|中長期|總目標|終極|累[計積]|年期?計[畫劃]|上年|去年|前年|明年|次年|下年|挑戰|\b(?:interim|long-term|national|global|stretch|overall|each|per|last|next|previous|former|old)\b/i;
const REACH = 24;

/**
 * A target that the account of the work names beside the row's own result or target, in its unit, and that is
 * another figure; `null` where there is none, or where its words say whose or when it is.
 */
export function otherTarget(dossier: Dossier): Read<FoundQuantity> | null {
  const { target, fields } = dossier.indicator;
  if (!target || CHANGED.test(fields.target?.plain ?? '')) return null;
  const cell = new Set((fields.target?.quantities ?? []).map(({ value }) => value.toString()));
  const others = figuresOfWork(dossier)
    .filter((figure) => figure.exactness !== 'about' && isNamed(dossier.plain, figure))
    .map((figure) => ({ value: figure, evidence: dossier.quote(figure.span) }))
    .filter(
      (read) =>
        relateUnits(read.value.unit, target.value.unit) === 'same' &&
        !canBeSame(read, target) &&
        !cell.has(read.value.value.toString()),
    );
  const [other] = others;
  // Several are the targets of several parts. A figure ten times the target is a slip, which has a rule of its own.
  if (!other || others.length > 1 || magnitudeSlip(other, target)) return null;
  return isOfRow(dossier, other.value) && !isOfOthers(dossier, other.value) ? other : null;
}

function isNamed(plain: string, figure: FoundQuantity): boolean {
  const { span } = figure;
  const before = plain.slice(Math.max(0, span.start - REACH), span.start);
  if (NAMED_BEFORE.test(before)) return true;
  if (!isPercent(figure) && BARE.test(clauseBefore(before))) return true;
  const behind = plain.slice(span.end, span.end + REACH);
  return NAMED_AFTER.test(behind) && (/^\s?[之的]/.test(behind) || THE.test(before));
}

/** The sentence speaks of the row's own result, or of its target. */
function isOfRow({ plain, quantities, indicator }: Dossier, figure: FoundQuantity): boolean {
  const own = [indicator.target?.value, indicator.actual?.quantity].filter((known) => known !== undefined);
  return within(quantities, sentenceOf(plain, figure.span)).some(
    (other) =>
      other !== figure &&
      own.some((known) => known.value.eq(other.value) && relateUnits(known.unit, other.unit) === 'same'),
  );
}

function isOfOthers({ plain, periods, year }: Dossier, figure: FoundQuantity): boolean {
  const clause = clauseOf(plain, figure.span);
  const isOtherTime = within(periods, clause).some(
    (period) => period.month !== null || period.year === null || period.year !== year,
  );
  const sentence = sentenceOf(plain, figure.span);
  const words = plain.slice(sentence.start, clause.end);
  const lead = wordsBefore(plain, figure.span, clause.start);
  const isNamedPart = lead.includes('目標') && nameOf(lead) !== null;
  return isOtherTime || OF_OTHERS.test(words) || CHANGED.test(words) || isNamedPart;
}

/** The words of the figure's own clause. */
const clauseBefore = (before: string): string => before.split(/[,，。;:()\n]/).at(-1) ?? '';

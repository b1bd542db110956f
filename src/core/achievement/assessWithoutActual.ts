import { Decimal } from '../quantity/decimal';
import { message } from '../language/message';
import { findQuantities } from '../quantity/scan';
import type { Target } from '../quantity/target';
import type { Indicator } from '../report/indicator';
import { namedThings } from '../reading/namedThings';
import { beyondRange } from './beyondRange';
import { boundOf, comparatorFor } from './bound';
import { exactly, meets, type Bound } from './compare';
import { isNothingTold } from '../report/rows/nothing';
import { compared, notAssessable, type Outcome } from './outcome';
import { computed, isShare, relate, type Relation } from './units';

/**
 * A row of which nobody can say which figure is the result. It is met or missed all the same where every figure of
 * the result's cell, and their sum, lies on one side of the target; and met where the prose names as many things by
 * name. There is no figure to write, no rate and no status: only that.
 */
export function assessWithoutActual(indicator: Indicator, target: Target): Outcome {
  const none = notAssessable(null, message('achievement.note.no-actual'));
  const told = indicator.fields.actual?.plain ?? '';
  if (isNoneAsked(indicator, target) && isNothingTold(told)) {
    const slots = { target: indicator.fields.target?.plain ?? '', actual: told };
    return compared(null, true, [message('achievement.note.nothing-met', slots)]);
  }
  if (indicator.direction.way === 'open' || indicator.measure === 'level' || target.unit.dimension === 'date')
    return none;
  return whichever(indicator, target) ?? named(indicator, target) ?? none;
}

/** None is none, whichever way is better. */
const isNoneAsked = (indicator: Indicator, { value, upper, due, unit }: Target): boolean =>
  value.isZero() && upper === null && due === null && !isShare(unit) && indicator.undecided.length === 0;

function whichever(indicator: Indicator, target: Target): Outcome | null {
  const { fields, undecided } = indicator;
  const plain = fields.actual?.plain ?? '';
  const isOfCell = undecided.every(({ evidence: { cell } }) =>
    fields.actual?.parts.some((part) => part.cell.row === cell.row && part.cell.column === cell.column),
  );
  if (undecided.length === 0 || !isOfCell) return null;
  const written = findQuantities(plain);
  // What the figures may stand for counts as well: 0.987 may be 98.7%.
  const sides = [...written, ...undecided.map(({ value }) => value)].map((quantity) => {
    const relation = relate(quantity.unit, target.unit);
    const isAlike = relation.kind !== 'incomparable' && relation.kind !== 'different';
    return isAlike && quantity.exactness === 'exact'
      ? {
          value: computed(quantity.value, quantity.unit, relation),
          bound: boundAt(indicator, target, relation),
        }
      : null;
  });
  const known = sides.filter((side) => side !== null);
  const [first] = known;
  if (!first || known.length < sides.length) return null;
  const sum = known.slice(0, written.length).reduce((total, { value }) => total.plus(value), new Decimal(0));
  const answers = [
    ...known.map(({ value, bound }) => meets(exactly(value), bound)),
    meets(exactly(sum), first.bound),
  ];
  const [met] = answers;
  if (met === undefined || met === null || answers.some((answer) => answer !== met)) return null;
  if (
    known.some(({ value, bound }) => (beyondRange(indicator, exactly(value), bound) ?? 'worse') !== 'worse')
  )
    return null;
  const note = met ? 'achievement.note.whichever-met' : 'achievement.note.whichever-missed';
  return { ...notAssessable(null, message(note, { quote: plain })), met };
}

function boundAt(indicator: Indicator, target: Target, relation: Relation): Bound {
  const value = relation.kind === 'shares' ? computed(target.value, target.unit, relation) : target.value;
  return boundOf(comparatorFor(indicator, target), value, target, relation);
}

/** As many things as were asked for stand there by name: 汰換項目包含燈具、冷氣機、幫浦等. */
function named(indicator: Indicator, target: Target): Outcome | null {
  const comparator = comparatorFor(indicator, target);
  const { fields, undecided, name } = indicator;
  const isAsked = target.unit.dimension === 'count' && (comparator === '>=' || comparator === '>');
  if (!isAsked || isShare(target.unit) || undecided.length > 0 || (fields.actual?.plain ?? '') !== '')
    return null;
  const list = namedThings(fields.narrative?.plain ?? '', name, target.unit.text);
  if (!list || meets(exactly(new Decimal(list.count)), boundAt(indicator, target, { kind: 'same' })) !== true)
    return null;
  const slots = { count: list.count, quote: list.words };
  return { ...notAssessable(null, message('achievement.note.named-met', slots)), met: true };
}

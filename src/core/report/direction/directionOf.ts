import { message, type Message } from '../../language/message';
import type { Quantity } from '../../quantity/quantity';
import type { Target } from '../../quantity/target';
import type { Measure, Read } from '../indicator';
import { stated, type Direction, type Sign } from './direction';
import { fallingAim, type FallingAim } from './fallingAim';
import { countsDeeds, natureOf, STRONG, type Nature } from './nature';
import { isDifference, natureOfRow } from './rowNature';
import { IS_CLASS } from './vocabulary';
import { wayNamed, type SaidWay } from './saidOverTable';
import {
  baselineSigns,
  isOneClaim,
  levelSigns,
  rateSigns,
  seriesSigns,
  statusSigns,
  type RowFigures,
} from './signs';
import './wording';

const COLUMN_LOWER =
  /越低|愈低|越少|愈少|越小|愈小|負向|反向|遞減|望小|lower|decrease|down|negative|less|smaller|minimi|↓|▼|^\s*(?:low|small|few|[低小少])\s*$/i;
const COLUMN_HIGHER =
  /越高|愈高|越多|愈多|越大|愈大|正向|遞增|望大|higher|increase|up|positive|more|greater|maximi|↑|▲|^\s*(?:high|large|many|[高大多])\s*$/i;
/** The least or the most that is wanted, in a column of its own: Min, 下限, ≥. */
const COLUMN_FLOOR =
  /^(?:min(?:imum)?\.?|at least|floor|[≥≧>]=?|下限|以上|至少|不(?:得)?(?:低|少|小)於|(?:no|not) (?:less|fewer|lower) than)$/i;
const COLUMN_CEILING =
  /^(?:max(?:imum)?\.?|at most|ceiling|[≤≦<]=?|上限|以下|至多|不(?:得)?(?:高於|多於|大於|超過)|(?:no|not) (?:more|higher) than)$/i;
/** 減少 200 公噸 asks for an amount of reduction, of which more is better; 降至 200 公噸 does not. */
const ASKS_REDUCTION =
  /(?:減少|降低|下降|減量|縮短)(?!至|到|為)[^,，。;\d]{0,12}\d|(?<!\bor )\b(?:reduce|cut|decrease|lower)\b(?!\b[^.;]{1,40}\bto\b)/i;

/** Progress that is behind is not progress. */
const LAG = /落後|延宕|延誤|\bbehind\b|\bdelay/i;

/** What the direction is read from. */
export interface DirectionClues extends Omit<RowFigures, 'target' | 'isOfDeeds'> {
  readonly column: string;
  readonly target: Read<Target> | null;
  readonly targetText: string;
  readonly measure: Measure;
  readonly name: string;
  /** What one heading says of all the targets and results of the table: Average waiting time (days); empty for none. */
  readonly heading: string;
  /** Which way is better as the titles and headings of the table say it of all of its rows. */
  readonly overTable: SaidWay | null;
}

const WHOLE = 100;
/** So much more must speak for one way than for the other. */
const CLEARLY = 2;
/** What weighs less decides nothing by itself. */
const LEAST = 3;
/** A report that divides 8 days by 7 does not say thereby that more of them are better. */
const LEAST_AGAINST_DOUBT = 5;

/** Which way is better: as something in the row states it, else as the signs say that do not contradict each other. */
export function directionOf(clues: DirectionClues): Direction {
  return statedDirection(clues) ?? titledDirection(clues) ?? weighed(clues);
}

/** What is said of the whole table holds for a row whose own nature does not say the opposite; else it is open. */
function titledDirection(clues: DirectionClues): Direction | null {
  const { overTable } = clues;
  if (!overTable) return null;
  const reason = message('direction.because.over-table', { quote: overTable.quote });
  const against = natureOfAll(clues).signs.find(({ way }) => way !== overTable.way);
  return against
    ? open([reason, against.reason])
    : { way: overTable.way, certainty: 'likely', reasons: [reason] };
}

function statedDirection(clues: DirectionClues): Direction | null {
  const { measure, column, targetText } = clues;
  const target = clues.target?.value ?? null;
  if (measure === 'level' || target?.unit.dimension === 'date') return stated('none');
  if (measure === 'range') return ofRange(clues);
  const bound = clues.target
    ? message('direction.because.bound', { quote: clues.target.evidence.quote })
    : null;
  const because = bound ? [bound] : [];
  if (ASKS_REDUCTION.test(targetText)) return stated('higher', ...because);
  const inColumn = wayOfColumn(column);
  if (inColumn) return stated(inColumn, message('direction.because.column', { quote: column }));
  const named = wayNamed(clues.name);
  if (named) return stated(named.way, message('direction.because.name', { quote: named.quote }));
  // 2級以上 may ask for the first class or the third.
  if (IS_CLASS.test(targetText.trim())) return open([message('direction.because.class')]);
  const comparator = target?.comparator ?? null;
  if (comparator === '>=' || comparator === '>') return stated('higher', ...because);
  if (measure === 'milestone' && !LAG.test(clues.name)) return stated('higher');
  if (measure === 'reduction' && !isSignedReduction(clues) && !isOfFall(clues)) return stated('higher');
  if (comparator !== '<=' && comparator !== '<') return null;
  if (isDoubtedBelowZero(clues)) return open([message('direction.because.target-below-zero')]);
  return isFarBelow(clues) ? open([message('direction.because.difference')]) : stated('lower', ...because);
}

function wayOfColumn(column: string): Sign['way'] | null {
  if (COLUMN_FLOOR.test(column)) return 'higher';
  if (COLUMN_CEILING.test(column) || COLUMN_LOWER.test(column)) return 'lower';
  return COLUMN_HIGHER.test(column) ? 'higher' : null;
}

function ofRange({ column, name, overTable }: DirectionClues): Direction {
  const beyond = wayOfColumn(column) ?? wayNamed(name)?.way ?? overTable?.way ?? null;
  return beyond === null ? stated('range') : { ...stated('range'), beyond };
}

/** A variance of -6.2 % within 5 %: it is further off than was allowed, if both ways were meant. */
const isFarBelow = ({ name, target, actual }: DirectionClues): boolean =>
  isDifference(name) && target !== null && (actual?.value.value.lt(target.value.value.neg()) ?? false);

/** Reduce churn (%): what stands there may be the churn, and no reduction of it; 降低2個百分點 as a target says by how much. */
function isOfFall(clues: DirectionClues): boolean {
  const { isFromAbove, isOpen } = aimOf(clues);
  return isFromAbove || isOpen;
}

const aimOf = ({ name, target, baseline }: DirectionClues): FallingAim =>
  fallingAim(name, target?.value ?? null, baseline?.value ?? null);

/** < -25 % of a loss of 34 %: read literally it is met, and the row says that it is not: its size was meant. */
function isDoubtedBelowZero({ target, actual, reported: { rate, status } }: DirectionClues): boolean {
  if (!target || !actual || !target.value.value.lt(0) || !actual.value.value.lt(target.value.value))
    return false;
  return status?.claims === 'not-met' || (rate?.value.value.lt(WHOLE) ?? false);
}

/** A reduction of -5 % may be one, or the opposite: the sign is written, and nothing tells. */
function isSignedReduction({ target, actual }: DirectionClues): boolean {
  return (target?.value.value.lt(0) ?? false) || /^[-−–(△▽▼]/.test(actual?.evidence.quote ?? '');
}

/** The nature of what the name counts; where that says nothing, of what the heading over all figures does. */
function natureOfAll(clues: DirectionClues): Nature {
  const own = natureOfClues(clues);
  const isSaid = own.signs.length > 0 || own.open !== null || clues.heading === '';
  return isSaid ? own : natureOfClues({ ...clues, name: clues.heading });
}

function natureOfClues(clues: DirectionClues): Nature {
  const { target, actual, name, measure } = clues;
  const aim = aimOf(clues);
  if (aim.isFromAbove) {
    const reason = message('direction.because.asked-to-fall');
    return { signs: [{ way: 'lower', weight: STRONG, reason }], open: null };
  }
  if (aim.isOpen) return { signs: [], open: message('direction.because.share-to-fall') };
  if (!target) return natureOf(name, 'none');
  const { value } = target;
  const signs = {
    target: value.value,
    actual: actual?.value.value ?? null,
    isGrowth: measure === 'growth',
    isSaidGain: actual !== null && isSaidGain(actual),
  };
  if (measure === 'reduction') return { signs: [], open: message('direction.because.signed-reduction') };
  return natureOfRow(name, value.unit.dimension, signs);
}

/** A figure below zero that is written without a sign, behind words of its cell. */
const isSaidGain = ({ value, evidence }: Read<Quantity>): boolean =>
  value.value.lt(0) && evidence.start > 0 && !/[-−–△▽▼(]/.test(evidence.quote);

function weighed(clues: DirectionClues): Direction {
  const { target } = clues;
  const nature = natureOfAll(clues);
  const figures = target && { ...clues, target, isOfDeeds: countsDeeds(clues.name) };
  const signs: readonly Sign[] = [
    ...nature.signs,
    ...(figures
      ? [
          ...rateSigns(figures),
          ...statusSigns(figures),
          ...baselineSigns(figures),
          ...seriesSigns(figures),
          ...levelSigns(figures),
        ]
      : []),
  ];
  const weight = (way: Sign['way']): number =>
    signs.reduce((sum, sign) => (sign.way === way ? sum + sign.weight : sum), 0);
  const [less, more] = [weight('lower'), weight('higher')];
  const reasons = [...signs].sort((a, b) => b.weight - a.weight).map(({ reason }) => reason);
  if (less >= LEAST && less - more >= CLEARLY) return likely('lower', signs);
  if (more >= (nature.open ? LEAST_AGAINST_DOUBT : LEAST) && more - less >= CLEARLY)
    return likely('higher', signs);
  if (more > 0 && less === 0 && !nature.open) return likely('higher', signs);
  if (nature.open) return open([nature.open, ...reasons]);
  return less === 0 || (more === 0 && isOwnPraise(clues)) ? usual(reasons) : open(reasons);
}

/** A row that calls itself met below its target may just claim too much: that alone proves no ceiling. */
function isOwnPraise({ reported, baseline, earlierTargets }: DirectionClues): boolean {
  const claims = reported.status?.claims ?? 'not-met';
  // With a rate that bears it out the other way, it may be a ceiling all the same.
  return claims !== 'not-met' && !isOneClaim(reported) && baseline === null && earlierTargets.length === 0;
}

const likely = (way: Sign['way'], signs: readonly Sign[]): Direction => ({
  way,
  certainty: 'likely',
  reasons: signs.filter((sign) => sign.way === way).map(({ reason }) => reason),
});

const open = (reasons: readonly Message[]): Direction => ({ way: 'open', certainty: 'unknown', reasons });

const usual = (reasons: readonly Message[]): Direction => ({ way: 'higher', certainty: 'assumed', reasons });

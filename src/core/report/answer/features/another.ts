import { isDeed } from '../../../reading/deeds';
import { has, hasAny, wordsOf, type Mention } from '../../../reading/mention';
import { allMatches } from '../../../text/allMatches';
import { literal } from '../../../text/literal';
import { contentOf } from '../../../text/functionWords';
import { features, overlap } from '../../../text/similarity';
import { isShare, type Feature, type Surroundings } from './feature';
import { ofThisYear } from './time';

/** A limit of time: 30 日內, within 16 weeks. */
const LIMIT =
  /(?<!\d)(\d{1,4}(?:\.\d{1,2})?)\s?(個月|工作[天日]|小時|分鐘|[年月週周天日])(?:之?內|以內)|within (\d{1,4}(?:\.\d{1,2})?) (?:working |business |calendar )?(minute|hour|day|week|month)/gi;
/** Words that may stand before the last word of a name without saying which one it is. */
const NO_KIND =
  /^(?:the|our|all|its|their|this|these|those|that|overall|total|annual|average|final|new|more|most|and|for|with|than|from|were|was|had|has|have|in|of)$/i;
const RESPECTIVE = /分別|各別|respectively/i;
const LATIN = /^[a-z]/i;
const HAN_BEFORE = 2;
const LAST_OF_LATIN = /(?<![a-z])([a-z]{4,30})[^a-z]{0,20}$/i;
const ROLES_OF_OTHERS = ['target', 'planned', 'earlier', 'denied', 'change'] as const;

const limitsIn = (text: string): readonly string[] =>
  allMatches(LIMIT, text).map((match) =>
    `${match[1] ?? match[3]} ${match[2] ?? match[4] ?? ''}`.toLowerCase(),
  );

/** 15 天內 answers no name of 30 天內. */
function isOfAnotherLimit(m: Mention, { wanted, following }: Surroundings): boolean {
  const asked = limitsIn(`${wanted.name}|${wanted.asked}`);
  if (asked.length === 0) return false;
  const told = limitsIn(`${m.clause}${m.quantity.unit.text}${following(m)}`);
  return told.length > 0 && !told.some((limit) => asked.includes(limit));
}

const isTold = (m: Mention): boolean => !hasAny(m, ROLES_OF_OTHERS);

/** What of the name stands in the words of a figure, but for its last ones. */
const kindsOf = (m: Mention, { name }: Surroundings, head: string): readonly string[] =>
  [...features(`${m.clause}|${m.behind}`.toLowerCase().split(head.toLowerCase()).join('|'))].filter((word) =>
    name.has(word),
  );

/**
 * The thing that the name ends on, but another kind of it: 移入病例 for 本土病例, employer satisfaction for learner
 * satisfaction. It is asked about only where words of the name stand beside another figure.
 */
function isOfAnotherKind(m: Mention, a: Surroundings): boolean {
  const head = LAST_OF_LATIN.exec(a.wanted.name.trim())?.[1] ?? a.act;
  if (head === '' || has(m, 'total') || has(m, 'whole')) return false;
  if (!saysAnotherKind(m, a, head) || kindsOf(m, a, head).length > 0) return false;
  const says = (other: Mention): boolean => LATIN.test(head) || other.before.includes(head);
  return a.kin(m).some((other) => isTold(other) && says(other) && kindsOf(other, a, head).length > 0);
}

const NO_SUBJECT =
  /\b(?:numbers?|totals?|percentages?|shares?|proportion|average|annual|levels?|rates?|all)\b/gi;

/** pedestrian deaths, where cyclist deaths are asked for: the figure's own noun says of which kind it is. */
function isOfItsOwnKind(m: Mention, a: Surroundings): boolean {
  if (!m.quantity.unit.text.includes(' ')) return false;
  const head = LAST_OF_LATIN.exec(a.wanted.name.trim())?.[1]?.toLowerCase() ?? '';
  const [kind, noun, ...more] = m.quantity.unit.text.toLowerCase().split(' ');
  if (kind === undefined || noun !== head || more.length > 0 || NO_KIND.test(kind)) return false;
  const before = a.wanted.name.slice(0, a.wanted.name.toLowerCase().lastIndexOf(head));
  const asked = features(contentOf(before).replace(NO_SUBJECT, ' '));
  const said = features(`${m.sentence}|${kind}|${m.behind.split(' and ')[0] ?? ''}`);
  return asked.size > 0 && ![...features(kind)].some((word) => asked.has(word)) && missesAny(asked, said);
}

const missesAny = (asked: ReadonlySet<string>, said: ReadonlySet<string>): boolean =>
  [...asked].some((word) => !said.has(word));

const FIRST_WORD = 2;
const NEXT_WORDS = 4;

/** 交通事故死亡 170 人 beside 行人交通事故死亡 25 人: all of them, where those are asked for whom the name begins with. */
function lacksFirstWord(m: Mention, a: Surroundings): boolean {
  const name = a.wanted.name.trim();
  const [first, rest] = [name.slice(0, FIRST_WORD), name.slice(FIRST_WORD, FIRST_WORD + NEXT_WORDS)];
  if (!/^[\u4e00-\u9fff]{6}$/.test(first + rest) || !m.before.includes(rest)) return false;
  return (
    !m.sentence.includes(first) && a.kin(m).some((other) => isTold(other) && other.before.includes(first))
  );
}

const MORE_WORDS = 2;

/** 1,860 diplomas, 93 of them to disabled students: the part has words of the name that its whole lacks. */
function isWholeOfAsked(m: Mention, a: Surroundings): boolean {
  const own = features(`${m.before}|${m.quantity.unit.text}|${m.behind}`);
  return a
    .kin(m)
    .some(
      (part) =>
        part.index === m.index + 1 &&
        part.sentenceIndex === m.sentenceIndex &&
        has(part, 'part') &&
        LATIN.test(part.behind.trim()) &&
        [...features(part.behind)].filter((word) => a.name.has(word) && !own.has(word)).length >= MORE_WORDS,
    );
}

/** Exercises held, people trained: a name that ends on what was done ends on no kind of thing. */
const IS_DEED = /ed$|^(?:held|built|given|made|taken|run|won|sold|kept|paid|sent|met|seen|grown|planted)$/i;

function saysAnotherKind({ before, clause }: Mention, { wanted }: Surroundings, head: string): boolean {
  if (LATIN.test(head)) {
    if (IS_DEED.test(head)) return false;
    const said = new RegExp(`([a-z]{3,}) ${literal(head)}`, 'i').exec(clause)?.[1];
    return said !== undefined && !NO_KIND.test(said);
  }
  const at = before.lastIndexOf(head);
  const kind = before.slice(Math.max(0, at - HAN_BEFORE), Math.max(0, at));
  return /^[\u4e00-\u9fff]{2}$/.test(kind) && !wanted.name.includes(kind);
}

/** Words of the name, but not the thing that it ends on, which is told of another figure: 醫療成本 for 醫療收入. */
function isOfAnotherThing(m: Mention, a: Surroundings): boolean {
  if (a.act === '' || !/[\u4e00-\u9fff]{2}$/.test(m.before) || overlap(m.before, a.name) === 0) return false;
  if (hasAny(m, ['result', 'done', 'total', 'whole', 'said', 'to'])) return false;
  const says = (each: Mention): boolean => `${each.before}|${each.behind}`.toLowerCase().includes(a.act);
  return !says(m) && a.kin(m).some(says);
}

/** 15 in person and another 12 by video: either is less than both. */
const isJoinedByAnother = (m: Mention, a: Surroundings): boolean =>
  a
    .kin(m)
    .some(
      (other) =>
        other.index === m.index + 1 &&
        !hasAny(other, ['under way', 'planned', 'denied', 'target']) &&
        other.sentenceIndex === m.sentenceIndex &&
        (/(?:\b(?:and|plus|with)|,) (?:another|a further|a second)\s$/i.test(other.sentence) ||
          (saysAside(other) && a.act !== '' && m.before.includes(a.act) && other.before.includes(a.act))),
    );

const PLACED = /^.*\s(in|at|on|by|for|from|to)\s(?:the\s)?[a-z' -]{2,40}?(?:\sand\s?)?$/i;
const PLACED_AGAIN = /^\s(?:[a-z]+\s)?(in|at|on|by|for|from|to)\s/i;

/** 4,310 in spring and 6,220 in autumn: each is of one time or place, and neither is the whole. */
function isPlacedBesideAnother(m: Mention, a: Surroundings): boolean {
  const place = PLACED.exec(m.behind)?.[1]?.toLowerCase();
  if (place === undefined || a.isAskedPart(m) || a.isNamedFully(m) || hasAny(m, ['total', 'whole']))
    return false;
  return a
    .kin(m)
    .some(
      (other) =>
        other.index === m.index + 1 &&
        other.sentenceIndex === m.sentenceIndex &&
        isTold(other) &&
        PLACED_AGAIN.exec(other.behind)?.[1]?.toLowerCase() === place,
    );
}

/** 服務 1,842 人次，另於山區服務 1,377 人次. */
const saysAside = ({ before }: Mention): boolean => /^\s?[另又]/.test(before);

const RATE_OF_CHANGE = /(?:成長|增加|增長|提升|減少|降低|下降|縮減)?(?:率|比率|比例|幅度|[增減降]幅)$/;

/** 服務量增加 24.8%，另個案成長 23.3%, where 服務量成長率 is asked for: the change of something else. */
function isChangeOfAnother(m: Mention, a: Surroundings): boolean {
  if (!a.wanted.isChange || !has(m, 'change')) return false;
  const thing = features(a.wanted.name.trim().replace(RATE_OF_CHANGE, ''));
  const says = ({ sentence }: Mention): number => overlap(sentence, thing);
  return thing.size > 0 && a.kin(m).some((other) => has(other, 'change') && says(other) > says(m));
}

/** 分別為 31 件及 27 件: neither is the whole, and the name says not which. */
const isOneOfTwo = (m: Mention, a: Surroundings): boolean =>
  m.isJoined && !ofThisYear(m, a) && RESPECTIVE.test(m.clause);

/** 各辦理 3 場, 各分署均辦理 3 場; 與各國洽談 84 次 is of all. */
function saysEachOnes(before: string): boolean {
  const said = /各自?([^各]{0,14})$/.exec(before)?.[1];
  if (said === undefined) return false;
  return said.trim() === '' || isDeed(said.slice(0, HAN_BEFORE)) || /[均皆]/.test(said);
}

/** 各辦理 3 場: what one of several did is not what all of them did. An average is no such figure. */
const isEachOnes = (m: Mention, { wanted }: Surroundings): boolean =>
  !isShare(m.quantity.unit) &&
  m.quantity.unit.dimension !== 'time' &&
  (wordsOf(m, 'each').includes('each') || saysEachOnes(m.before)) &&
  !/[各每均]|\b(?:each|per|average|mean)\b/i.test(`${wanted.name}|${wanted.asked}`);

/** What shows that a figure is of something else than the name says, though words of the name stand beside it. */
export const ANOTHER: readonly Feature[] = [
  { id: 'of another limit than is asked for', force: 'doubts', weight: -3, holds: isOfAnotherLimit },
  { id: 'of another kind than is asked for', force: 'doubts prose', weight: -2, holds: isOfAnotherKind },
  { id: 'without the first word of the name', force: 'doubts prose', weight: -3, holds: lacksFirstWord },
  { id: 'a part of it is asked for', force: 'doubts prose', weight: -2, holds: isWholeOfAsked },
  { id: 'its noun says another kind', force: 'doubts prose', weight: -2, holds: isOfItsOwnKind },
  { id: 'of another thing than is asked for', force: 'doubts prose', weight: -2, holds: isOfAnotherThing },
  { id: 'the change of something else', force: 'doubts prose', weight: -2, holds: isChangeOfAnother },
  { id: 'one of those told respectively', force: 'doubts prose', weight: -1, holds: isOneOfTwo },
  {
    id: 'one of several parts',
    force: 'doubts prose',
    weight: 0,
    holds: (m, a) => a.isOneOfParts(m),
  },
  {
    id: 'each one has as many',
    force: 'doubts prose',
    weight: -1,
    holds: isEachOnes,
  },
  {
    // 超過 6 次, where 6 was aimed at, says no more than that it was reached.
    id: 'no more than the bound',
    force: 'doubts prose',
    weight: 0,
    holds: (m, a) => m.quantity.exactness === 'over' && a.wanted.target?.eq(m.quantity.value) === true,
  },
  {
    id: 'the result is not there yet',
    force: 'doubts prose',
    weight: -1,
    holds: (_, a) => a.isNotYet,
  },
  {
    id: 'the figures beside it give another share',
    force: 'doubts prose',
    weight: 0,
    holds: (m, a) => a.isContradicted(m),
  },
  {
    id: 'a share beside it has other words of the name',
    force: 'doubts prose',
    weight: 0,
    holds: (m, a) => a.isHalfNamed(m) && !a.isAskedPart(m),
  },
  {
    id: 'of one place or time, and another beside it',
    force: 'doubts prose',
    weight: -1,
    holds: isPlacedBesideAnother,
  },
  { id: 'another is counted with it', force: 'doubts', weight: -1, holds: isJoinedByAnother },
  {
    id: 'the text says that there was none',
    force: 'doubts prose',
    weight: -1,
    holds: (_, a) => a.isNoneSaid,
  },
];

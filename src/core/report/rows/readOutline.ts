import { allMatches } from '../../text/allMatches';
import { numeralAt } from '../../quantity/numeral';
import type { Span } from '../../quantity/quantity';
import type { NarrativeOutline, Section, SectionLevel, SectionRole } from './outline';

const TITLES: readonly (readonly [RegExp, SectionRole])[] = [
  [
    /^(?:衡量標準|衡量方式|衡量基準|計算公式|計算方式|評估標準|評估方式|指標說明|definition|method|measurement)/i,
    'standard',
  ],
  [
    /^(?:辦理情形|執行情形|推動情形|推動作為|推動過程|執行成果|辦理成果|辦理過程|progress|what was done|activities)/i,
    'progress',
  ],
  [
    /^(?:年度目標值及達成|目標值及達成|年度目標及達成|目標達成情形|target and result|target and achievement)/i,
    'achievement',
  ],
  [/^(?:年度目標值?|原[定訂]目標值?|預[定期]目標值?|目標值?|annual target|target)/i, 'target'],
  [/^(?:達成度|達成情形|達成值|達成率|實際值|實際達成|年度達成|result|achievement|actual)/i, 'result'],
  [/^(?:效益|達成效益|施政效益|預期效益|具體效益|benefits?|impact)/i, 'benefit'],
];

interface Marker {
  readonly level: SectionLevel;
  readonly pattern: RegExp;
}

const CN = '[一二三四五六七八九十]{1,3}';
/** What may stand before a numbered heading: a line's beginning, the end of a sentence, or a space. */
const MARKERS: readonly Marker[] = [
  { level: 1, pattern: new RegExp(`(?<=^|[。;\\s)])(${CN})、\\s?`, 'g') },
  { level: 2, pattern: new RegExp(`(?<=^|[。;:\\s])\\((${CN})\\)\\s?`, 'g') },
  { level: 3, pattern: /(?<=^|[。;:\s])(\d{1,2})[.、]\s?(?!\d)/g },
  { level: 4, pattern: /(?<=^|[。;:\s])\((\d{1,2})\)\s?/g },
];
/** English, and Chinese without numbers: a known title at a line's beginning, with a colon. */
const UNNUMBERED =
  /(?<=^|\n|[。;.]\s?)(衡量標準|辦理情形|年度目標值及達成度|年度目標值|達成度|效益|definition|method|measurement|progress|activities|target and result|annual target|target|result|achievement|actual|benefits?|impact)\s?:/gi;

interface Head {
  readonly level: SectionLevel;
  readonly ordinal: number;
  readonly title: string;
  readonly role: SectionRole;
  readonly span: Span;
}

/** Reads the outline of a narrative: 一、 → (一) → 1. → (1), with or without line breaks between. */
export function readOutline(plain: string): NarrativeOutline {
  const heads = findHeads(plain);
  const sections = nest(heads, 0, heads.length, plain.length);
  const all = flatten(sections);
  const body = (role: SectionRole): Span | null => all.find((section) => section.role === role)?.body ?? null;
  const achievementSection = body('achievement');
  const within = (span: Span | null): boolean =>
    span !== null &&
    (achievementSection === null ||
      (span.start >= achievementSection.start && span.end <= achievementSection.end));
  const inSection = (role: SectionRole): Span | null =>
    all.find((section) => section.role === role && within(section.body))?.body ?? body(role);
  return {
    sections,
    standard: body('standard'),
    progress: body('progress'),
    achievementSection,
    statedTarget: inSection('target'),
    achievement: inSection('result'),
    benefit: body('benefit'),
  };
}

function findHeads(plain: string): readonly Head[] {
  const heads: Head[] = [];
  for (const { level, pattern } of MARKERS) {
    for (const match of allMatches(pattern, plain)) {
      const end = match.index + match[0].length;
      const title = titleAt(plain, end);
      heads.push({
        level,
        ordinal: ordinalOf(match[1] ?? ''),
        title: title.text,
        role: roleOf(title.text, level),
        span: { start: match.index, end: title.end },
      });
    }
  }
  const taken = new Uint8Array(plain.length);
  for (const { span } of heads) taken.fill(1, span.start, span.end);
  for (const match of allMatches(UNNUMBERED, plain)) {
    const start = match.index;
    if (taken[start] === 1) continue;
    const title = match[1] ?? '';
    const role = roleOf(title, 1);
    const level = role === 'target' || role === 'result' ? 2 : 1;
    heads.push({ level, ordinal: 0, title, role, span: { start, end: start + match[0].length } });
  }
  heads.sort((a, b) => a.span.start - b.span.start);
  return raised(heads).filter(
    (head, index) =>
      head.level > 1 || head.role !== 'other' || index === 0 || isLineStart(plain, head.span.start),
  );
}

const ORDINALS = '一二三四五六七八九十';

function ordinalOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return written.length === 1
    ? ORDINALS.indexOf(written) + 1
    : (numeralAt(written, 0)?.value.toNumber() ?? 0);
}

/** Without numbers 年度目標值 and 達成度 stand beside 辦理情形, unless a section of both is open. */
function raised(heads: readonly Head[]): readonly Head[] {
  let open: SectionRole = 'other';
  return heads.map((head) => {
    const level = head.ordinal === 0 && open !== 'achievement' ? 1 : head.level;
    if (level === 1 && head.role !== 'target' && head.role !== 'result') open = head.role;
    return level === head.level ? head : { ...head, level };
  });
}

const isLineStart = (plain: string, at: number): boolean => at === 0 || plain.charAt(at - 1) === '\n';

/** The title runs to its colon, if that comes soon; the body begins behind it. */
function titleAt(plain: string, at: number): { readonly text: string; readonly end: number } {
  const match = /^[^\n:。,，;]{1,30}(?::|(?=\n))/.exec(plain.slice(at, at + 32));
  if (!match) {
    const bare = /^(?:年度目標值|達成度|效益|辦理情形|衡量標準)/.exec(plain.slice(at, at + 8))?.[0] ?? '';
    return { text: bare, end: at + bare.length };
  }
  return { text: match[0].replace(/:$/, '').trim(), end: at + match[0].length };
}

/** 目標 and 達成 name fields only below the section that holds them, unless they stand on the first level alone. */
function roleOf(title: string, level: SectionLevel): SectionRole {
  const role = TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? 'other';
  return level > 2 ? 'other' : role;
}

function nest(heads: readonly Head[], from: number, to: number, end: number): readonly Section[] {
  const sections: Section[] = [];
  let index = from;
  while (index < to) {
    const head = heads[index];
    if (!head) break;
    let next = index + 1;
    while (next < to && (heads[next]?.level ?? 0) > head.level) next++;
    const bodyEnd = next < to ? (heads[next]?.span.start ?? end) : end;
    sections.push({
      level: head.level,
      ordinal: head.ordinal,
      title: head.title,
      role: head.role,
      heading: head.span,
      body: { start: head.span.end, end: bodyEnd },
      children: nest(heads, index + 1, next, bodyEnd),
    });
    index = next;
  }
  return sections;
}

/** Every section of an outline, in reading order. */
export function flatten(sections: readonly Section[]): readonly Section[] {
  const all: Section[] = [];
  const add = (section: Section): void => {
    all.push(section);
    section.children.forEach(add);
  };
  sections.forEach(add);
  return all;
}

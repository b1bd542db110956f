import type { Mention } from './mention';
import { phrases, words } from './cues/lists';

/** A step that things go through, and the words by which it is known. */
interface Stage {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** 申請 of 完成申請 is done; 審查 in 審查中 is not. */
  readonly example: string;
}

/** What happens to a case, a grant or a building, in the order in which it happens. */
export const STAGES: readonly Stage[] = [
  {
    zh: words('列管 列冊 應辦 應檢 應施打'),
    en: phrases('on the register, eligible'),
    example: '列管老舊橋梁［412 座］',
  },
  {
    zh: words('受理 申請 收件 報名 提案 送審 投件 徵件 通報 收案 開案'),
    en: phrases(
      'applied, applications, applications received, received, submitted, nominated, enrolled, registered, signed up',
    ),
    example: '受理申請［820 件］',
  },
  {
    zh: words('審查 初審 複審 現勘 審議'),
    en: phrases('assessed, reviewed, considered, shortlisted'),
    example: '現勘［64 處］',
  },
  {
    zh: words('核定 核准 錄取 入選 甄選 遴選 決標 簽約 發包'),
    en: phrases('approved, approval, consent, funded, granted, awarded, selected, contracted'),
    example: '核定［118 案］',
  },
  {
    zh: words('開工 動工 施工'),
    en: phrases('began, begun, started, commenced'),
    example: '開工［31 件］',
  },
  {
    zh: words('審竣 審結 審畢 完成 完工 竣工 結案 辦結 啟用 交付 落成 撥付'),
    en: phrases('completed, completions, finished, delivered, opened, activated, handed over, now in use'),
    example: '完工［27 件］',
  },
];

const REACH_BEFORE = 12;
const REACH_BEFORE_EN = 28;
const REACH_BEHIND = 8;
const REACH_BEHIND_EN = 32;
const LAST_DONE = STAGES.length - 1;

const escaped = (word: string): string => word.replace(/\s/g, String.raw`\s`);
const PATTERNS = STAGES.map(
  ({ zh, en }) => new RegExp(`${zh.join('|')}|\\b(?:${en.map(escaped).join('|')})\\b`, 'gi'),
);

const ANY = new RegExp(PATTERNS.map(({ source }) => source).join('|'), 'i');
const NONE: ReadonlySet<number> = new Set();

/** The steps that a text names. */
export function stagesIn(text: string): ReadonlySet<number> {
  if (!ANY.test(text)) return NONE;
  return new Set(PATTERNS.flatMap((pattern, stage) => (text.search(pattern) >= 0 ? [stage] : [])));
}

/** The step that a figure had come to: that of the nearest word before it, else behind it. */
export function stageOf({ before, behind }: Mention): number | undefined {
  return (
    last(before.slice(-(/[a-z]{3}/i.test(before) ? REACH_BEFORE_EN : REACH_BEFORE))) ??
    first(behind.slice(0, /[a-z]/i.test(behind) ? REACH_BEHIND_EN : REACH_BEHIND))
  );
}

function last(text: string): number | undefined {
  if (!ANY.test(text)) return undefined;
  let found: number | undefined;
  let end = -1;
  for (const [stage, pattern] of PATTERNS.entries()) {
    for (const match of text.matchAll(pattern)) {
      if (match.index + match[0].length <= end) continue;
      [found, end] = [stage, match.index + match[0].length];
    }
  }
  return found;
}

function first(text: string): number | undefined {
  if (!ANY.test(text)) return undefined;
  let found: number | undefined;
  let start = Infinity;
  for (const [stage, pattern] of PATTERNS.entries()) {
    const at = text.search(pattern);
    if (at >= 0 && at < start) [found, start] = [stage, at];
  }
  return found;
}

const FIRST_AGREED = STAGES.findIndex(({ en }) => en.includes('approved'));

/** Whether something was agreed or begun, and not done. */
export const isOnTheWay = (stage: number): boolean => stage >= FIRST_AGREED && stage < LAST_DONE;

/** Whether nothing comes after a step. */
export const isLast = (stage: number): boolean => stage === LAST_DONE;

import { allMatches } from '../text/allMatches';
import type { Span } from '../quantity/quantity';

/** That something did not happen at all: 未發生重大外洩, 死亡人數為零, no fatal accidents. */
export interface Denial {
  readonly span: Span;
  /** What did not happen, in the text's words. */
  readonly denied: string;
  /** The words of its clause before it. */
  readonly before: string;
}

const HAPPENED = '(?:發生|發現|查獲|查有|接獲|接到|傳出|通報|出現|產生|造成|導致|有)';
const THING = String.raw`[^,，。;:、()\d\n]{2,24}`;
/** 零售, 零件 and 零星 deny nothing. */
const ZERO =
  '(?<![一二三四五六七八九十百千萬億點])零(?![星售件組用錢碳排時度下食工配距接基元分散批活信容一二三四五六七八九十點])';
/** 無障礙, 無線 and 無人機 deny nothing; nor does 無資料, or No data. */
const NONE =
  '無(?!障礙|線|人[機載車店]|塵|毒|菸|煙|紙|償|形|窮|限|盡|論|疑|法|資料(?:$|[,，。;])|患|縫|遠弗屆|鉛|碳|接縫|圍牆)';
/** How a text denies that something happened; looked for only where it holds what each way `needs`. */
const WAYS: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  {
    needs: /未/,
    pattern: new RegExp(`(?:並未|均未|皆未|從未|未曾|尚未|未)(?:再)?${HAPPENED}(?:過|任何)?(${THING})`, 'g'),
  },
  {
    needs: /[無沒]/,
    pattern: new RegExp(
      `(?<![有毫若])(?:並無|均無|皆無|全無|尚無|無任何|沒有|${NONE})${HAPPENED}?(?:任何)?(${THING})`,
      'g',
    ),
  },
  { needs: /零/, pattern: new RegExp(`${ZERO}(${THING})`, 'g') },
  // Of those that were looked at none was: 經調查均不成立.
  { needs: /[均皆全][數部]?[不未無]/, pattern: /(?:均|皆|全數|全部)[不未無]([\u4e00-\u9fff]{2,4})/g },
  // Forty complaints were received. None was upheld.
  {
    needs: /\bnone\b/i,
    pattern:
      /\bnone (?:of (?:them|these|those|the [a-z\d ,-]{1,30}) )?(?:was|were|has been|have been|had|led to|resulted in) ([a-z][a-z -]{3,30})/gi,
  },
  {
    needs: /\b(?:no|zero|nil|without|not)\b/i,
    pattern:
      /\b(?:no|zero|nil|without (?:any|a single)|not (?:a single|any|one)) (?!(?:data|information|figures?|statistics|records?)(?:[\s.]*$| (?:is|are|was|were|yet|available|provided|collected)\b))([a-z][a-z -]{3,60})/gi,
  },
  // 死亡人數為零: what did not happen stands before it.
  {
    needs: /零/,
    pattern: new RegExp(
      String.raw`(${THING}?)\s?(?:均|皆|仍|達成|控制|全數){0,2}(?:為|是|維持|保持|掛|歸)\s?零(?![點\d])`,
      'g',
    ),
  },
];
const MARK = /[,，。;:、()\n]/;
const REACH = 24;
/** What ends what is denied: 情形, 發生; were reported. */
const END =
  /(?:之)?(?:發生|情形|情事|情況|紀錄|記錄|案例|現象|之虞).*$|\s(?:was|were|is|are|has|have|had|occur[a-z]*|happen[a-z]*|took|reported|recorded|in|during|at|on|this|over|across|and|but|for)\b.*$/i;

/** All places where a text says that something did not happen. */
export function denialsIn(plain: string): readonly Denial[] {
  return WAYS.filter(({ needs }) => needs.test(plain)).flatMap(({ pattern }) =>
    allMatches(pattern, plain).map((match): Denial => {
      const end = match.index + match[0].length;
      const before =
        plain
          .slice(Math.max(0, match.index - REACH), match.index)
          .split(MARK)
          .at(-1) ?? '';
      return { span: { start: match.index, end }, denied: (match[1] ?? '').replace(END, ''), before };
    }),
  );
}

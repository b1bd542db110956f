/** Characters of headings in their simplified form, and the form that the vocabulary has. */
const PAIRS =
  '标標际際实實达達计計划劃预預数數单單项項务務绩績结結执執业業门門机機关關说說备備状狀态態评評现現况況当當总總级級权權进進额額万萬亿億时時间間类類别別来來资資负負责責员員则則论論审審检檢称稱编編号號订訂设設槛檻应應办辦终終报報较較减減变變动動领領维維积積产產质質历歷内內规規战戰戏戲择擇种種阶階针針对對过過误誤样樣测測监監';
const FORMS = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) FORMS.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));
const SIMPLIFIED = new RegExp(Array.from(FORMS.keys()).join('|'), 'g');

/** A heading in the characters of the vocabulary: 实际值 is 實際值. */
export const inFullForm = (text: string): string =>
  text.replace(SIMPLIFIED, (character) => FORMS.get(character) ?? character);

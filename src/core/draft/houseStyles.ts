import type { Language } from '../language/message';
import type { HouseStyle, StylePart, StyleSection } from '../achievement/houseStyle';

const section = (
  numbering: string,
  title: string,
  parts: readonly StylePart[],
  sections: readonly StyleSection[] = [],
): StyleSection => ({ numbering, title, parts, sections });

const OWN_PHRASES: HouseStyle['phrases'] = {
  'not-met': null,
  met: null,
  exceeded: null,
  'greatly-exceeded': null,
};

/** The usual form of an annual report in Taiwan. */
export const ANNUAL_REPORT: HouseStyle = {
  version: 1,
  name: 'annual-report',
  language: 'zh-TW',
  sections: [
    section('一、', '衡量標準：', ['standard']),
    section('二、', '辦理情形：', ['progress']),
    section(
      '三、',
      '年度目標值及達成度：',
      [],
      [section('（一）', '年度目標值：', ['target']), section('（二）', '達成度：', ['result'])],
    ),
    section('四、', '效益：', ['benefit']),
  ],
  phrases: OWN_PHRASES,
};

/** The form of project reports: item, action, benefit, outlook. */
export const PROJECT_REPORT: HouseStyle = {
  version: 1,
  name: 'project-report',
  language: 'zh-TW',
  sections: [
    section('', '目標項目：', ['goal', 'target']),
    section('', '推動作為：', ['progress']),
    section('', '達成效益：', ['result', 'benefit']),
    section('', '未來精進方向：', ['future']),
  ],
  phrases: OWN_PHRASES,
};

/** The usual form in English. */
export const ANNUAL_REPORT_EN: HouseStyle = {
  version: 1,
  name: 'annual-report-en',
  language: 'en',
  sections: [
    section('', 'Definition: ', ['standard']),
    section('', 'Progress: ', ['progress']),
    section(
      '',
      'Target and result:',
      [],
      [section('', 'Target: ', ['target']), section('', 'Result: ', ['result'])],
    ),
    section('', 'Benefit: ', ['benefit']),
  ],
  phrases: OWN_PHRASES,
};

/** The shipped styles, each language's default first. */
export const HOUSE_STYLES: readonly HouseStyle[] = [ANNUAL_REPORT, PROJECT_REPORT, ANNUAL_REPORT_EN];

/** The default style of a language. */
export function defaultHouseStyle(language: Language): HouseStyle {
  return language === 'en' ? ANNUAL_REPORT_EN : ANNUAL_REPORT;
}

/** A chosen style where it is of the draft's language, else that language's default. */
export function houseStyleFor(language: Language, chosen: HouseStyle | null): HouseStyle {
  return chosen?.language === language ? chosen : defaultHouseStyle(language);
}

/** The shipped style of that name; `undefined` for a name of the user's own. */
export function shippedHouseStyle(name: string): HouseStyle | undefined {
  return HOUSE_STYLES.find((style) => style.name === name);
}

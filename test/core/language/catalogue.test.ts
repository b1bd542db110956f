import { catalogue } from '../../../src/core/language/catalogue';
import type { Wording } from '../../../src/core/language/wording';
import { en as cli } from '../../../src/core/language/en/cli';
import { en as files } from '../../../src/core/language/en/files';
import { en as fileSummary } from '../../../src/core/language/en/fileSummary';
import { en as functions } from '../../../src/core/language/en/functions';
import { en as draft } from '../../../src/core/language/en/draft';
import { en as rules, zhTW as rulesZh } from '../../../src/core/validation/rules/words';
import { zhTW as cliZh } from '../../../src/core/language/zh-TW/cli';
import { zhTW as draftZh } from '../../../src/core/language/zh-TW/draft';
import { zhTW as filesZh } from '../../../src/core/language/zh-TW/files';
import { zhTW as fileSummaryZh } from '../../../src/core/language/zh-TW/fileSummary';
import { zhTW as functionsZh } from '../../../src/core/language/zh-TW/functions';
import { en as assessing } from '../../../src/core/language/en/assessing';
import { zhTW as assessingZh } from '../../../src/core/language/zh-TW/assessing';
import { en as find } from '../../../src/core/language/en/find';
import { zhTW as findZh } from '../../../src/core/language/zh-TW/find';
import { en as forms } from '../../../src/core/language/en/forms';
import { zhTW as formsZh } from '../../../src/core/language/zh-TW/forms';
import { en as handover } from '../../../src/core/language/en/handover';
import { zhTW as handoverZh } from '../../../src/core/language/zh-TW/handover';
import { en as help } from '../../../src/core/language/en/help';
import { zhTW as helpZh } from '../../../src/core/language/zh-TW/help';
import { en as lastYear } from '../../../src/core/language/en/lastYear';
import { zhTW as lastYearZh } from '../../../src/core/language/zh-TW/lastYear';
import { en as questions } from '../../../src/core/language/en/questions';
import { zhTW as questionsZh } from '../../../src/core/language/zh-TW/questions';
import { en as review } from '../../../src/core/language/en/review';
import { zhTW as reviewZh } from '../../../src/core/language/zh-TW/review';
import { en as documents } from '../../../src/core/language/en/documents';
import { zhTW as documentsZh } from '../../../src/core/language/zh-TW/documents';

type Words = Readonly<Record<string, Wording>>;

/** Areas of words, in both languages. */
const AREAS: readonly (readonly [area: string, en: Words, zh: Words])[] = [
  ['first loaded', catalogue.en, catalogue['zh-TW']],
  ['command line', cli, cliZh],
  ['drafts in the pane', draft, draftZh],
  ['files', files, filesZh],
  ['summary of files', fileSummary, fileSummaryZh],
  ['worksheet functions', functions, functionsZh],
  ['rules', rules, rulesZh],
  ['notes on figures', assessing, assessingZh],
  ['finding indicators', find, findZh],
  ['forms', forms, formsZh],
  ['what is handed over', handover, handoverZh],
  ['help', help, helpZh],
  ['last year', lastYear, lastYearZh],
  ['questions', questions, questionsZh],
  ['findings in the pane', review, reviewZh],
  ['documents', documents, documentsZh],
];

const texts = (wording: Wording | undefined): readonly string[] =>
  wording === undefined ? [] : typeof wording === 'string' ? [wording] : [wording.one, wording.other];

const slots = (wording: Wording | undefined): readonly string[] =>
  [...new Set(texts(wording).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe.each(AREAS)('every message that is %s', (_, en, zh) => {
  const ids = Object.keys(en);

  it('is worded in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual([...ids].sort());
    const empty = ids.filter((id) => [...texts(en[id]), ...texts(zh[id])].some((text) => text === ''));
    expect(empty).toEqual([]);
  });

  it('has the same slots in both languages, but for 民國 years', () => {
    const common = (wording: Wording | undefined): string =>
      slots(wording)
        .filter((slot) => slot !== '{roc}')
        .join();
    const different = ids.filter((id) => common(en[id]) !== common(zh[id]));
    expect(different).toEqual([]);
  });

  it('is written with the marks of its language', () => {
    const halfWidth = ids.filter((id) =>
      texts(zh[id]).some((text) => /[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/.test(text)),
    );
    const fullWidth = ids.filter((id) =>
      texts(en[id]).some((text) => /[，；：？！]/.test(text.replace(/[“「][^“”「」]*[”」]/g, ''))),
    );
    expect({ halfWidth, fullWidth }).toEqual({ halfWidth: [], fullWidth: [] });
  });

  it('has plural forms only where its language has plurals', () => {
    expect(Object.values(zh).filter((wording) => typeof wording !== 'string')).toEqual([]);
  });
});

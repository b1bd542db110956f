import { answerInWords, type AnswerInWords } from '../../../src/core/report/rows/wordTables';
import { readRow } from './bed/report';
import { findStatusPhrase } from '../../../src/core/report/rows/statusPhrase';

describe('a result in words, held against a target in words', () => {
  it.each<[AnswerInWords, string, string]>([
    ['met', '完成', '已完成'],
    ['met', '建置完成', '系統建置完成'],
    ['met', '訂定作業要點', '業於期限內訂定'],
    ['met', '是', '是'],
    ['met', 'Completed', 'Done'],
    ['met', '無', '無'],
    ['met', '零事故', '無'],
    ['met', '收支平衡', '賸餘'],
    ['met', '前10名', '第8名'],
    ['met', 'top 5', '5th'],
    ['met', '前十名', '第二名'],
    ['met', '進入全國前三名', '全國第3名'],
    ['met', 'Top 20', 'Ranked 12th'],
    ['met', '2nd place or better', '1st place'],
    ['met', '第2名', '第1名'],
    ['not-met', '建置完成', '建置中'],
    ['not-met', '完成', '尚未完成'],
    ['not-met', '是', '否'],
    ['not-met', 'Published', 'In progress'],
    ['not-met', '零事故', '有'],
    ['not-met', '收支平衡', '短絀'],
    ['not-met', '「有賸餘或保持收支均衡」之目標', '短絀1億4,663萬2千元'],
    ['not-met', '前3名', '第4名'],
    ['not-met', '前三名', '第十二名'],
    ['not-met', 'within the top 10', '11th'],
    ['open', '前3名', '入圍'],
    ['open', '完成', '部分完成'],
    ['met', '完工', '全線竣工'],
    ['not-met', '完工', '施工中'],
    ['open', '完成', '已完成初稿'],
    ['open', '完成', '預計明年完成'],
    ['open', '持續提升服務', '已加強'],
    ['open', 'Completed', 'Mostly completed'],
    ['open', '完成', '原延至6月，已於8月完成'],
    ['open', 'Launched', 'Launched after a delay'],
    ['not-met', 'Launched', 'Not launched'],
    ['not-met', '完成', '延後至明年，尚未完成'],
  ])('%s: %s, %s', (answer, target, actual) => {
    expect(answerInWords(target, actual)).toBe(answer);
  });
});

describe('a target that is declared to be none', () => {
  it.each(['無目標', '不適用', '未訂', 'No target', 'Track only', 'Baseline year', 'Pending'])(
    '%s',
    async (target) => {
      const { gaps } = await readRow({ target, actual: '12' });
      expect(gaps.map(({ id }) => id)).not.toContain('gap.target-unreadable');
    },
  );
});

describe('a word for a status', () => {
  it.each([
    ['合格', 'met'],
    ['Green', 'met'],
    ['✓', 'met'],
    ['未達標', 'not-met'],
    ['Off track', 'not-met'],
    ['not yet achieved', 'not-met'],
    ['未完全達成', 'not-met'],
    ['Pass', 'met'],
    ['是 Yes', 'met'],
    ['No 否', 'not-met'],
    ['是 No', undefined],
    ['OK', 'met'],
    ['NG', 'not-met'],
    ['Fail', 'not-met'],
    ['▲', undefined],
    ['黃燈', undefined],
    ['尚可', undefined],
    ['部分達成目標', undefined],
    ['Partially met', undefined],
    // What is on its way has not arrived.
    ['On track', undefined],
    // A denial may have words between, and a plan is none.
    ['未如預期達標', 'not-met'],
    ['無法達成', 'not-met'],
    ['未能於期限內順利達成目標', 'not-met'],
    ['尚待達成目標', 'not-met'],
    ['差一點達標', 'not-met'],
    ['距離達標尚遠', 'not-met'],
    ['無未達標項目', undefined],
    ['如未達標應檢討', undefined],
    ['預計年底達標', undefined],
    ['期能達成目標', undefined],
    ['本期達標', 'met'],
    ['評核結果為達標', 'met'],
    ['為達成目標積極辦理', undefined],
    ['如預期達成目標', 'met'],
    ['達標率', undefined],
    ['達成目標之 96.7%', undefined],
    ['達成目標之 103%', 'met'],
    ['未超過目標', undefined],
    ['目標值均已達成', 'met'],
    ['目標達成情形', undefined],
    ['明年可望達標', undefined],
    ['達成目標尚有落差', undefined],
    ['尚差 3 件達標', undefined],
    ['Neither met nor exceeded', 'not-met'],
    ['超過去年', undefined],
    ['Not being on target', 'not-met'],
    ['Falls short of being on target', 'not-met'],
    ['could not be fully achieved', 'not-met'],
    ["It wasn't met.", 'not-met'],
    ['Not only met but exceeded', 'exceeded'],
    ['Not exceeded', undefined],
    ['Will be met by June', undefined],
    ['On course to be achieved', undefined],
    ['Achieved 95.8% of target', undefined],
    ['Achieved 103% of target', 'met'],
    ['Met in part', undefined],
    ['Met 3 of 5 milestones', undefined],
    ['良好', undefined],
  ])('%s claims %s', (word, claims) => {
    expect(findStatusPhrase(word)?.claims).toBe(claims);
  });
});

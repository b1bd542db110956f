import { openExcel } from '../../support/excel';
import { codeOf } from '../../support/excelErrors';

test('a cell gets a thread, with replies, that is found, resolved and deleted', async () => {
  const { Excel } = openExcel({ sheets: { 績效: [['指標']], 附表: [[]] } });
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const comment = comments.add('績效!B2', '目標與附件不符');
    comment.replies.add('已更正');
    comment.load('id,content,resolved,authorName');
    comment.replies.load('items/content,items/id');
    const place = comment.getLocation().load('address');
    await context.sync();
    expect([comment.content, comment.resolved, place.address]).toEqual(['目標與附件不符', false, '績效!B2']);
    expect(comment.replies.items.map(({ content }) => content)).toEqual(['已更正']);

    comment.resolved = true;
    comment.content = '附件已換';
    const sheet = context.workbook.worksheets.getItem('績效');
    const byCell = comments.getItemByCell('績效!B2').load('content,resolved');
    const byReply = comments.getItemByReplyId(comment.replies.items[0]?.id ?? '').load('id');
    const ofSheet = sheet.comments.getItemByCell('B2').load('id');
    const counts = [comments.getCount(), context.workbook.worksheets.getItem('附表').comments.getCount()];
    await context.sync();
    expect([byCell.content, byCell.resolved, byReply.id, ofSheet.id]).toEqual([
      '附件已換',
      true,
      comment.id,
      comment.id,
    ]);
    expect(counts.map(({ value }) => value)).toEqual([1, 0]);

    comment.replies.getItemAt(0).delete();
    comment.replies.load('items/id');
    await context.sync();
    expect(comment.replies.items).toEqual([]);
    comment.delete();
    const none = comments.getItemOrNullObject(comment.id);
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  [
    'a second thread in one cell',
    ({ workbook }) => workbook.comments.add('績效!A1', '再'),
    'ItemAlreadyExists',
  ],
  [
    'a thread for several cells',
    ({ workbook }) => workbook.comments.add('績效!A1:B2', '多'),
    'InvalidArgument',
  ],
  [
    'a cell without a thread',
    ({ workbook }) => workbook.comments.getItemByCell('績效!C3').load('id'),
    'ItemNotFound',
  ],
])('%s is refused', async (_, ask, code) => {
  const { Excel } = openExcel({ sheets: { 績效: [['指標']] } });
  const asked = Excel.run(async (context) => {
    context.workbook.comments.add('績效!A1', '一');
    await context.sync();
    ask(context);
    await context.sync();
  });
  expect(await codeOf(asked)).toBe(code);
});

test('comments came with ExcelApi 1.10', async () => {
  const { Excel } = openExcel({ api: '1.9' });
  const asked = Excel.run(async (context) => {
    context.workbook.comments.load('items');
    await context.sync();
  });
  expect(await codeOf(asked)).toBe('ApiNotFound');
});

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

test('a text that mentions someone is read without its marks, and says whom it mentions', async () => {
  const { Excel } = openExcel({ sheets: { 績效: [['指標']] } });
  await Excel.run(async (context) => {
    const mentions = [{ email: 'kuo@example.com', id: 0, name: '郭小姐' }];
    const richContent = '<at id="0">郭小姐</at> 請確認目標值';
    const comment = context.workbook.comments.add('績效!A1', { mentions, richContent }, 'Mention');
    const reply = comment.replies.add('好');
    comment.load('content,contentType,richContent,mentions,creationDate');
    reply.load('contentType,mentions');
    await context.sync();
    expect([comment.content, comment.contentType]).toEqual(['郭小姐 請確認目標值', 'Mention']);
    expect([comment.richContent, comment.mentions]).toEqual([richContent, mentions]);
    expect(comment.creationDate).toBeInstanceOf(Date);
    expect([reply.contentType, reply.mentions]).toEqual(['Plain', []]);

    reply.updateMentions({ mentions, richContent: '<at id="0">郭小姐</at> 已確認' });
    comment.content = '已確認';
    comment.load('content,contentType,mentions');
    reply.load('content,contentType');
    await context.sync();
    expect([comment.content, comment.contentType, comment.mentions]).toEqual(['已確認', 'Plain', []]);
    expect([reply.content, reply.contentType]).toEqual(['郭小姐 已確認', 'Mention']);
  });
});

test('handlers hear of comments that are added, changed and deleted', async () => {
  const excel = openExcel({ sheets: { 績效: [['指標']], 附表: [[]] } });
  const heard: string[] = [];
  await excel.Excel.run(async (context) => {
    const { comments, worksheets } = context.workbook;
    const note = async (
      event: Excel.CommentChangedEventArgs | Excel.CommentAddedEventArgs,
    ): Promise<void> => {
      const change = 'changeType' in event ? ` ${event.changeType}` : '';
      heard.push(`${event.type}${change} ${event.commentDetails[0]?.replyIds.length ?? 0}`);
    };
    comments.onAdded.add(note);
    comments.onChanged.add(note);
    comments.onDeleted.add(async ({ type }) => void heard.push(type));
    worksheets.getItem('附表').comments.onAdded.add(async () => void heard.push('another sheet'));
    await context.sync();
    const comment = comments.add('績效!A1', '請確認');
    comment.replies.add('好');
    comment.content = '請再確認';
    comment.resolved = true;
    comment.resolved = false;
    comment.delete();
    await context.sync();
  });
  await excel.eventsDelivered();
  expect(heard).toEqual([
    'CommentAdded 0',
    'CommentChanged ReplyAdded 1',
    'CommentChanged CommentEdited 0',
    'CommentChanged CommentResolved 0',
    'CommentChanged CommentReopened 0',
    'CommentDeleted',
  ]);
});

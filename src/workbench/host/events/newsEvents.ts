import { EVENT_TYPE } from './eventHub';
import type { News } from './news';

/** An event of the API, without whom it is sent to. */
export interface ApiEvent {
  readonly type: number;
  readonly details: Readonly<Record<string, unknown>>;
}

const COMMENT_EVENTS = {
  'comment added': EVENT_TYPE.commentAdded,
  'comment deleted': EVENT_TYPE.commentDeleted,
  'comment changed': EVENT_TYPE.commentChanged,
} as const;

/** News as the API tells them. */
export function eventOfNews(news: News): ApiEvent {
  const source = 'Local';
  switch (news.kind) {
    case 'sorted': {
      const type = news.sorted === 'rows' ? EVENT_TYPE.rowSorted : EVENT_TYPE.columnSorted;
      return { type, details: { address: news.address, source } };
    }
    case 'protection':
      return { type: EVENT_TYPE.protectionChanged, details: { isProtected: news.isProtected, source } };
    case 'table added':
      return { type: EVENT_TYPE.tableAdded, details: { tableId: news.tableId, source } };
    case 'table deleted':
      return {
        type: EVENT_TYPE.tableDeleted,
        details: { tableId: news.tableId, tableName: news.name, source },
      };
    default: {
      const commentDetails = [{ commentId: news.commentId, replyIds: [...news.replyIds] }];
      const changeType = news.change === undefined ? {} : { changeType: news.change };
      return { type: COMMENT_EVENTS[news.kind], details: { commentDetails, source, ...changeType } };
    }
  }
}

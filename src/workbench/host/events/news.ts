/** What happened to a sheet that its storage does not tell: it keeps only how things are. */
export type News = SortedNews | ProtectionNews | TableNews | CommentNews;

interface SortedNews {
  readonly kind: 'sorted';
  readonly sheetId: string;
  /** Rows change places when a sheet is sorted from top to bottom. */
  readonly sorted: 'rows' | 'columns';
  readonly address: string;
}

interface ProtectionNews {
  readonly kind: 'protection';
  readonly sheetId: string;
  readonly isProtected: boolean;
}

interface TableNews {
  readonly kind: 'table added' | 'table deleted';
  readonly sheetId: string;
  readonly tableId: string;
  readonly name: string;
}

interface CommentNews {
  readonly kind: 'comment added' | 'comment deleted' | 'comment changed';
  readonly sheetId: string;
  readonly commentId: string;
  /** The replies that are concerned. */
  readonly replyIds: readonly string[];
  /** How a comment has changed. */
  readonly change?: CommentChange;
}

export type CommentChange =
  'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyDeleted' | 'ReplyEdited';

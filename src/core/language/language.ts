/** The two languages of every text that a user sees. */
export type Language = 'zh-TW' | 'en';

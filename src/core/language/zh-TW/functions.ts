import type { Wording } from '../wording';
import type { en } from '../en/functions';

/** 工作表函數的答案，以及儲存格顯示錯誤的原因。 */
export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'functions.agrees': '相符',
  'functions.should-be': '應為 {rate}',
  'functions.not-proven': '無法認定有誤（依數字為 {rate}）',
  'functions.empty': '{what}是空白的，沒有內容可讀。',
  'functions.unreadable': '「{text}」中找不到數字。',
  'functions.not-a-rate': '達成率須為數字或百分比，例如 1.0056 或 100.56%。',
  'functions.direction': '「{text}」不是方向，請用「愈高愈好」或「愈低愈好」。',
  'functions.length': '「{text}」不是篇幅，請用「精簡」或「完整」。',
  'functions.words': '{why}文字沒有達成率。',
  'functions.no-rate': '這些數字無法算出達成率。',
};

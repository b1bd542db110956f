import type { Language } from './choices';

const ZH = {
  product: '內嵌 Excel',
  open: '開啟…',
  save: '儲存',
  undo: '復原',
  redo: '取消復原',
  samples: '範例',
  emptyWorkbook: '空白活頁簿',
  language: '語言',
  theme: '佈景主題',
  light: '淺色',
  dark: '深色',
  contrast: '高對比',
  closePane: '關閉窗格',
  opening: '正在開啟…',
  saving: '正在儲存…',
  unreadable: '無法開啟這個檔案：它不是 .xlsx 活頁簿，或已損毀。目前的活頁簿未變動。',
  unsaved: '無法儲存。活頁簿未變動。',
  commandFailed: '增益集未能執行這個命令。',
  noAddin: '找不到增益集的資訊清單，因此功能區沒有它的按鈕。',
  protectedCell: '這張工作表已受保護，無法變更這個儲存格。',
  dismiss: '關閉',
  newWorkbook: '活頁簿1',
};

type WordId = keyof typeof ZH;

const EN: Readonly<Record<WordId, string>> = {
  product: 'Embedded Excel',
  open: 'Open…',
  save: 'Save',
  undo: 'Undo',
  redo: 'Redo',
  samples: 'Samples',
  emptyWorkbook: 'Empty workbook',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  closePane: 'Close the pane',
  opening: 'Opening…',
  saving: 'Saving…',
  unreadable:
    'This file cannot be opened: it is no .xlsx workbook, or it is damaged. The workbook here is unchanged.',
  unsaved: 'The workbook could not be saved. It is unchanged.',
  commandFailed: 'The add-in could not run this command.',
  noAddin: 'The manifest of the add-in was not found, so the ribbon has none of its buttons.',
  protectedCell: 'This sheet is protected: the cell cannot be changed.',
  dismiss: 'Dismiss',
  newWorkbook: 'Book1',
};

export type Words = Readonly<Record<WordId, string>>;

/** The page's own texts. Those of the add-in come from its manifest, those of the grid from Univer. */
export const WORDS: Readonly<Record<Language, Words>> = { 'zh-TW': ZH, en: EN };

/** What Excel calls its own tabs, by the id that manifests use. */
export const TAB_NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  'zh-TW': {
    TabHome: '常用',
    TabInsert: '插入',
    TabPageLayoutExcel: '頁面配置',
    TabFormulas: '公式',
    TabData: '資料',
    TabReview: '校閱',
    TabView: '檢視',
  },
  en: {
    TabHome: 'Home',
    TabInsert: 'Insert',
    TabPageLayoutExcel: 'Page Layout',
    TabFormulas: 'Formulas',
    TabData: 'Data',
    TabReview: 'Review',
    TabView: 'View',
  },
};

import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Numbers of sections, 一、 or (一), that skip or repeat beside each other.',
    silent:
      'Where the text begins with a later number, where a list inside of a section begins with 一 again, and where the number that seems to be missing stands in the middle of a line. A number that is only mentioned (詳見 (三)) is none.',
    why: 'A gap looks like a lost section, and a reference to a section that stands twice is of no use.',
    example: {
      wrong: '1 Definition … 2 Progress … 4 Benefits',
      right: '1 Definition … 2 Progress … 3 Benefits',
    },
    mend: 'Correct the number, or add the section that was lost.',
  },
  'zh-TW': {
    what: '同一層的段落序號（一、或（一））跳號或重號。',
    silent:
      '文字從後面的序號開始，段落裡的清單另從「一」編起，或看似缺少的序號其實寫在行中。句子裡只是提到的號碼（詳見 (三)）不算。',
    why: '跳號看起來像漏了一段；重號則無從引用。',
    example: { wrong: '一、衡量標準……二、辦理情形……四、效益', right: '一、衡量標準……二、辦理情形……三、效益' },
    mend: '更正序號，或補上漏掉的段落。',
  },
};

import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Numbers of sections, 一、 or (一), that skip or repeat beside each other.',
    why: 'A gap looks like a lost section, and a reference to a section that stands twice is of no use.',
    example: {
      wrong: '1 Definition … 2 Progress … 4 Benefits',
      right: '1 Definition … 2 Progress … 3 Benefits',
    },
    mend: 'Correct the number, or add the section that was lost.',
  },
  'zh-TW': {
    what: '同一層的段落序號（一、或（一））跳號或重號。',
    why: '跳號看起來像漏了一段；重號則無從引用。',
    example: { wrong: '一、衡量標準……二、辦理情形……四、效益', right: '一、衡量標準……二、辦理情形……三、效益' },
    mend: '更正序號，或補上漏掉的段落。',
  },
};

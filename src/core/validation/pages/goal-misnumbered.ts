import type { RulePage } from '../page';

export const page: RulePage = {
  en: {
    what: 'Goals whose numbers skip, or one number before two different goals.',
    why: 'A gap looks like a goal that was left out of the report.',
    example: { wrong: '1. Safety · 2. Service · 4. Training', right: '1. Safety · 2. Service · 3. Training' },
    mend: 'Correct the number, or add the goal that is missing.',
  },
  'zh-TW': {
    what: '目標的編號跳號，或同一編號用於文字不同的兩個目標。',
    why: '跳號看起來像漏報了一個目標。',
    example: { wrong: '一、安全｜二、服務｜四、訓練', right: '一、安全｜二、服務｜三、訓練' },
    mend: '更正編號，或補上漏掉的目標。',
  },
};

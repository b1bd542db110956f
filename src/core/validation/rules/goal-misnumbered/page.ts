import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'Goals whose numbers skip, or one number before two different goals.',
    silent:
      'Where a goal has no number or the numbers are of two kinds, where the first is not 1 (an extract), and where all numbers are there in another order. Groups of goals may each begin with 1.',
    why: 'A gap looks like a goal that was left out of the report.',
    example: { wrong: '1. Safety · 2. Service · 4. Training', right: '1. Safety · 2. Service · 3. Training' },
    mend: 'Correct the number, or add the goal that is missing.',
  },
  'zh-TW': {
    what: '目標的編號跳號，或同一編號用於文字不同的兩個目標。',
    silent:
      '有目標沒編號或編號方式不一，第一個不是「一」（視為節錄），或號碼齊全、只是次序不同。各組目標可以各自從「一」編起。',
    why: '跳號看起來像漏報了一個目標。',
    example: { wrong: '一、安全｜二、服務｜四、訓練', right: '一、安全｜二、服務｜三、訓練' },
    mend: '更正編號，或補上漏掉的目標。',
  },
};

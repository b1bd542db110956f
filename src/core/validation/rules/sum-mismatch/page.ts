import type { RulePage } from '../../engine/page';

export const page: RulePage = {
  en: {
    what: 'A total that the parts tied to it by the text do not give, or a stated difference that is not the difference of its two figures; what is done and what is said to remain (the remaining eight) are parts of their total.',
    silent:
      'Where rounding and approximate figures leave room, where a part is named as such (of which, including) or the list only gives examples, and where units differ. Where other figures beside them in the sentence give the total or the difference, nothing is proven.',
    why: 'A reader adds up, and then doubts the rest.',
    example: {
      wrong: 'North 5 sessions, south 6 sessions, 12 sessions in total',
      right: 'North 5 sessions, south 6 sessions, 11 sessions in total',
    },
    mend: 'Correct the total, the difference, or the figure that is wrong.',
  },
  'zh-TW': {
    what: '文字明白連結的各分項相加不等於合計，或所寫的增減數不是兩個數字的差額；「共 20 件，其中 12 件……，其餘 8 件」亦視為分項。',
    silent:
      '四捨五入與約數說得通，所列的只是其中一部分（其中、含）或舉例（等），或單位不同。同句鄰近的其他數字算得出合計或差額時，也無從證明。',
    why: '讀者一加便知，其餘數字也跟著受到懷疑。',
    example: { wrong: '北區 5 場、南區 6 場，合計 12 場', right: '北區 5 場、南區 6 場，合計 11 場' },
    mend: '更正合計、差額，或寫錯的數字。',
  },
};

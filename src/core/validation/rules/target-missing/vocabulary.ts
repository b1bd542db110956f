import { alternatives } from '../../../text/words';

const WITHOUT_TARGET = alternatives({
  zh: [
    '不適用',
    '僅供參考',
    '供參考',
    '觀察指標',
    '未訂目標',
    '無目標',
    '不列評核',
    '不納入評核',
    '不評核',
    '免評',
  ],
  en: [
    'data only',
    'for information',
    'information only',
    'monitoring only',
    'no target',
    'n/a',
    'not applicable',
    'contextual',
    'baseline year',
  ],
});
const SAYS_SO = new RegExp(`^(?:${WITHOUT_TARGET})(?![a-z])`, 'i');

/** Whether a status says of its row that nothing is aimed at: Data only, 僅供參考. */
export const isWithoutTarget = (status: string): boolean => SAYS_SO.test(status.trim());

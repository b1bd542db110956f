import type { Wording } from '../catalogue';
import type { en } from '../en/reading';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {};

import type { Wording } from '../catalogue';
import type { en } from '../en/achievement';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {};

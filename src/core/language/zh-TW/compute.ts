import type { Wording } from '../catalogue';
import type { en } from '../en/compute';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {};

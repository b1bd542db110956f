import { isOneOf } from '../../../text/words';

/** The heading of a column that only counts the rows. */
export const isSerial = isOneOf({
  zh: ['編號', '序號', '項次', '項目編號'],
  en: ['no', 'no.', '#', 'number', 'id', ''],
});

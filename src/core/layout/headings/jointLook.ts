/** Longer texts are told, not listed. */
export const LONGEST_JOINT = 240;
const AIM = /(?:目標|預定|預計|target|plan)[^:：\n]{0,8}[:：]/i;
const COLON = /[:：]/g;

/** A quick look: a label of what is aimed at, and another. */
export const mayBeJointText = (text: string): boolean =>
  text.length <= LONGEST_JOINT && AIM.test(text) && (text.match(COLON)?.length ?? 0) > 1;

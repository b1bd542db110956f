import { spaced } from './knownHeadings';

const TRIALS =
  /^(?:測試(?:案例|項目|步驟|編號|資料)|驗收案例|重現步驟|(?:test|use|check) ?(?:case|step|script|scenario|data|id|no\.?)s?|scenario|steps(?: to reproduce)?|test (?:description|objective|name))$/;

/** Whether a heading says that something is tried out below it: Test case, 測試步驟. What is expected there is no target. */
export const isOfTrials = (heading: string): boolean => TRIALS.test(spaced(heading));

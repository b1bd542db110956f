import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'target-missing': 'The target is missing',
    'target-missing.found': 'There is no target, so nothing can be measured. Enter it.',
    'target-missing.stated':
      'The target column is blank; the narrative says “{quote}”. Enter it in the target column.',
    'target-missing.undecided':
      '“{quote}” is no target: nothing can be measured by it. Enter what was decided since, or N/A where there was none this year.',
    'target-missing.undecided-rows':
      '{count} rows have no target yet, as in “{quote}”, so nothing of them can be measured. Enter what was decided since, or N/A where there was none this year.',
    'target-missing.form':
      '{count} rows, most of the table, have no target, so nothing of them can be measured. Enter the targets.',
  },
  'zh-TW': {
    'target-missing': '缺少目標值',
    'target-missing.found': '未填目標值，無從衡量。請補上。',
    'target-missing.stated': '目標值欄空白，內文則為「{quote}」。請填入目標值欄。',
    'target-missing.undecided':
      '「{quote}」並非目標值，無從衡量。請填入其後訂定的目標值；本年度若無目標，請填「不適用」。',
    'target-missing.undecided-rows':
      '有 {count} 列尚未訂定目標值（如「{quote}」），無從衡量。請填入其後訂定的目標值；本年度若無目標，請填「不適用」。',
    'target-missing.form': '表中多數指標（{count} 列）還沒有填目標值，無法衡量。請補上目標值。',
  },
});

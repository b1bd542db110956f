import { ruleWords } from '../../../language/ruleWords';

export const words = ruleWords({
  en: {
    'section-misnumbered': 'Section numbers skip or repeat',
    'section-misnumbered.skipped':
      '“{quote}” follows “{previous}”; “{due}” was due. Correct the number, or add what is missing.',
    'section-misnumbered.repeated': '“{quote}” stands here again; “{due}” was due. Correct the number.',
  },
  'zh-TW': {
    'section-misnumbered': '段落序號跳號或重號',
    'section-misnumbered.skipped':
      '「{quote}」接在「{previous}」之後，依序應為「{due}」。請更正序號，或補上漏掉的段落。',
    'section-misnumbered.repeated': '序號「{quote}」重複，依序應為「{due}」。請更正序號。',
  },
});

import { WordTable } from '../text/wordTable';
import { phrases, words } from './cues/lists';

/** Words that a name and a text use for one thing: who asks for 準點率 is told of 準時. */
const GROUPS: readonly (readonly string[])[] = [
  // Kept a standard, kept a time
  words('合格 符合規定 符合標準 符合規範 符合法規 及格'),
  words('準點 準時 正點 依時 如時'),
  words('依限 如期 按期 準時 期限內 限期內 時限內 期限前'),
  // Misfortunes
  words('死亡 身亡 罹難 喪生 往生'),
  words('職災 職業災害'),
  words('資安 資通安全 資訊安全'),
  words('病例 確診 個案'),
  words('客訴 申訴 抱怨 陳情'),
  // What is saved
  words('節電 用電 省電 電力'),
  words('節水 用水 省水'),
  words('節油 用油 省油'),
  words('節能 用電 能耗 能源'),
  words('減碳 減排 碳排 溫室氣體 排放'),
  // Done by and for people
  words('培訓 訓練 參訓 培育'),
  words('宣導 宣傳 倡導'),
  words('參與 參加 與會 出席 到場'),
  words('到課 出席 到訓 到校'),
  words('遊客 旅客 入園 造訪 到訪 參訪 觀光客'),
  words('參觀 觀眾 觀展 入館 入場'),
  words('借閱 借書 外借 借出'),
  words('論文 研究報告 期刊 發表'),
  words('就業 上工 就職 錄用 進用'),
  words('滿意 肯定'),
  words('接通 接聽'),
  words('完成 完工 竣工 落成 完竣 辦竣'),
  phrases('satisfaction, satisfied, satisfactory, happy with'),
  phrases('punctuality, punctual, on time'),
  phrases('hired, recruited, appointed, taken on'),
  phrases('deaths, fatalities, killed, died, lost their lives'),
  phrases('participation, participants, took part, taking part, attended, attendees'),
  phrases('attendance, attended, attendees'),
  phrases('visits, visitors, visited'),
  phrases('completion, completed, completions'),
  phrases('approval, approvals, approved'),
  phrases('retention, retained'),
  phrases('compliance, compliant, complied'),
  phrases('response, responded, responding'),
  phrases('emissions, emitted, CO2e, greenhouse gas'),
  phrases('energy, electricity, consumption'),
  phrases('coverage, covered, premises'),
  phrases('turnover, left us, leavers'),
  phrases('income, revenue, earned'),
  phrases('helpline, calls, callers'),
  phrases('apprentices, apprenticeships'),
];

const TABLE = new WordTable(GROUPS);

/** A name, with the other words for what it says. */
export function withSynonyms(name: string): string {
  const seen: number[] = [];
  TABLE.addSeen(name, seen);
  return seen.length === 0 ? name : [name, ...seen.flatMap((group) => GROUPS[group] ?? [])].join('|');
}

/** The words that say the same as one; itself alone where none is known. */
export function synonymsOf(word: string): readonly string[] {
  const groups = GROUPS.filter((group) => group.includes(word));
  return groups.length === 0 ? [word] : [...new Set(groups.flat())];
}

import type { Wording } from '../wording';
import type { en } from '../en/achievement';

export const zhTW: Readonly<Record<keyof typeof en, Wording>> = {
  'achievement.status.nearly-met': '略低於目標',
  'achievement.light.green': '★ 綠燈',
  'achievement.light.yellow': '▲ 黃燈',
  'achievement.light.red': '● 紅燈',
  'achievement.light.white': '□ 無資料',

  'achievement.scheme.newer': '這份評定標準由較新版本的 Attain 寫成，現改用預設值；原標準未更動。',
  'achievement.scheme.damaged': '無法讀取已儲存的評定標準，現改用預設值。',
  'achievement.scheme.damaged-field': '已儲存的評定標準在「{field}」有誤，現改用預設值。',
  'achievement.scheme.not-json': '這不是由 Attain 匯出的評定標準。',

  'achievement.preset.taiwan-default.name': '臺灣機關（四捨五入）',
  'achievement.preset.taiwan-default.description':
    '100% 為達成，高於 100% 為超越，200% 起為大幅超越（預設值，可自行調整）；四捨五入至小數二位。',
  'achievement.preset.taiwan-truncating.name': '臺灣機關（無條件捨去）',
  'achievement.preset.taiwan-truncating.description': '同上，但達成率取至小數二位，其後捨去。',
  'achievement.preset.four-lights.name': '四色燈號',
  'achievement.preset.four-lights.description':
    '另加燈號欄：達成為綠燈，80% 起為黃燈（預設值，可自行調整），其下為紅燈，無資料為白燈。',
  'achievement.preset.met-or-not.name': '達成／未達（加拿大）',
  'achievement.preset.met-or-not.description': '只分兩級，不設容許範圍：100% 起為達成。',
  'achievement.preset.commerce-2007.name': '美國商務部（2007 會計年度）',
  'achievement.preset.commerce-2007.description':
    '高於 125% 為超越，100% 起為達成，95% 起為略低於目標，其下為未達。',
};

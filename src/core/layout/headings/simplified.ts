/** Characters of headings in their simplified form, and in the form that the vocabulary has. */
export const SIMPLE =
  '标际实达计划预数单项务绩结执业门机关说备状态评现况当总级权进额万亿时间类别来资负责员则论审检称编号订设槛应办终报较减变动领维积产质历内规战戏择种阶针对过误样测监';
const FULL =
  '標際實達計劃預數單項務績結執業門機關說備狀態評現況當總級權進額萬億時間類別來資負責員則論審檢稱編號訂設檻應辦終報較減變動領維積產質歷內規戰戲擇種階針對過誤樣測監';
const SIMPLIFIED = new RegExp(`[${SIMPLE}]`, 'g');
const MAY_BE_SIMPLIFIED = new RegExp(`[${SIMPLE}]`);

/** A heading in the characters of the vocabulary: 实际值 is 實際值. */
export const inFullForm = (text: string): string =>
  MAY_BE_SIMPLIFIED.test(text)
    ? text.replace(SIMPLIFIED, (character) => FULL.charAt(SIMPLE.indexOf(character)))
    : text;

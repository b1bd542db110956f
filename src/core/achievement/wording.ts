import { en as achievement } from '../language/en/achievement';
import { en as assessing } from '../language/en/assessing';
import { en as compute } from '../language/en/compute';
import { addWordings } from '../language/wordings';
import { zhTW as achievementZh } from '../language/zh-TW/achievement';
import { zhTW as assessingZh } from '../language/zh-TW/assessing';
import { zhTW as computeZh } from '../language/zh-TW/compute';

addWordings({ en: assessing, 'zh-TW': assessingZh });
addWordings({ en: achievement, 'zh-TW': achievementZh });
addWordings({ en: compute, 'zh-TW': computeZh });

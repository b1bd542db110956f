import { en } from '../language/en/assessing';
import { addWordings } from '../language/wordings';
import { zhTW } from '../language/zh-TW/assessing';

addWordings({ en, 'zh-TW': zhTW });

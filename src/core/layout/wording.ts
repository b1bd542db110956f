import { en } from '../language/en/reading';
import { addWordings } from '../language/wordings';
import { zhTW } from '../language/zh-TW/reading';

addWordings({ en, 'zh-TW': zhTW });

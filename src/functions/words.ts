import { en } from '../core/language/en/functions';
import { addWordings } from '../core/language/wordings';
import { zhTW } from '../core/language/zh-TW/functions';

addWordings({ en, 'zh-TW': zhTW });

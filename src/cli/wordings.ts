import { en } from '../core/language/en/cli';
import { addWordings } from '../core/language/wordings';
import { zhTW } from '../core/language/zh-TW/cli';

addWordings({ en, 'zh-TW': zhTW });

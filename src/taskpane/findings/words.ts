import { en } from '../../core/language/en/review';
import { addWordings } from '../../core/language/wordings';
import { zhTW } from '../../core/language/zh-TW/review';

addWordings({ en, 'zh-TW': zhTW });

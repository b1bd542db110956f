import { en } from '../../core/language/en/help';
import { addWordings } from '../../core/language/wordings';
import { zhTW } from '../../core/language/zh-TW/help';

addWordings({ en, 'zh-TW': zhTW });

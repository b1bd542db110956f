import { en } from '../../core/language/en/forms';
import { addWordings } from '../../core/language/wordings';
import { zhTW } from '../../core/language/zh-TW/forms';

addWordings({ en, 'zh-TW': zhTW });

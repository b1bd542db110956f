import { en } from '../../core/language/en/find';
import { addWordings } from '../../core/language/wordings';
import { zhTW } from '../../core/language/zh-TW/find';

addWordings({ en, 'zh-TW': zhTW });

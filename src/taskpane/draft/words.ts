import { en } from '../../core/language/en/draft';
import { addWordings } from '../../core/language/wordings';
import { zhTW } from '../../core/language/zh-TW/draft';

addWordings({ en, 'zh-TW': zhTW });

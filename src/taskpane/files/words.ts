import { en } from '../../core/language/en/files';
import { addWordings } from '../../core/language/wordings';
import { zhTW } from '../../core/language/zh-TW/files';

addWordings({ en, 'zh-TW': zhTW });

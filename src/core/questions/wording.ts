import { en } from '../language/en/questions';
import { addWordings } from '../language/wordings';
import { zhTW } from '../language/zh-TW/questions';

addWordings({ en, 'zh-TW': zhTW });

import { en } from '../language/en/handover';
import { addWordings } from '../language/wordings';
import { zhTW } from '../language/zh-TW/handover';

addWordings({ en, 'zh-TW': zhTW });

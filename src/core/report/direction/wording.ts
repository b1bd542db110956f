import { en } from '../../language/en/direction';
import { addWordings } from '../../language/wordings';
import { zhTW } from '../../language/zh-TW/direction';

addWordings({ en, 'zh-TW': zhTW });

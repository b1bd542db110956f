import { HostObject } from '../../richapi/hostObject';

/** The culture of Taiwan. */
export class CultureInfo extends HostObject {
  readonly typeName = 'CultureInfo';

  get name(): string {
    return 'zh-TW';
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

class NumberFormatInfo extends HostObject {
  readonly typeName = 'NumberFormatInfo';

  get numberDecimalSeparator(): string {
    return '.';
  }

  get numberGroupSeparator(): string {
    return ',';
  }
}

class DatetimeFormatInfo extends HostObject {
  readonly typeName = 'DatetimeFormatInfo';

  get dateSeparator(): string {
    return '/';
  }

  get timeSeparator(): string {
    return ':';
  }

  get shortDatePattern(): string {
    return 'yyyy/M/d';
  }

  get longDatePattern(): string {
    return "yyyy'年'M'月'd'日'";
  }

  get longTimePattern(): string {
    return 'tt hh:mm:ss';
  }
}

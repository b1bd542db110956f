/**
 * Currencies, as data. A line: the name of the unit, then what is written before or behind an amount. Only 元 and its
 * scales are money of one kind; nothing here knows the rates of the others.
 */
export const CURRENCIES: readonly (readonly [name: string, ...written: string[]])[] = [
  ['元', 'NT$', 'NT', 'N.T.$', 'NTD', 'TWD', '新臺幣', '新台幣', '臺幣', '台幣', '$'],
  ['美元', 'US$', 'US dollars', 'US', 'USD', 'usd', '美金', '美元', '美圓'],
  ['歐元', '€', 'EUR', '歐元'],
  ['英鎊', '£', 'GBP', '英鎊'],
  ['日圓', 'JPY', 'JP¥', '日圓', '日元', '日幣'],
  ['人民幣', 'RMB', 'rmb', 'CNY', '人民幣'],
  ['港元', 'HK$', 'HKD', '港幣', '港元'],
  ['澳幣', 'A$', 'AUD', '澳幣', '澳元'],
  ['加幣', 'C$', 'CAD', '加幣', '加元'],
  ['新加坡幣', 'S$', 'SGD', '新幣', '新加坡幣', '星幣'],
  ['韓元', 'KRW', '₩', '韓元', '韓圜', '韓幣'],
  ['瑞士法郎', 'CHF', '瑞士法郎', '瑞郎'],
  ['泰銖', 'THB', '泰銖'],
  ['越南盾', 'VND', '越南盾'],
  ['印尼盾', 'IDR', '印尼盾'],
  ['菲律賓披索', 'PHP', '披索', '菲律賓披索'],
  ['馬幣', 'MYR', '馬幣', '令吉'],
  ['紐幣', 'NZD', '紐幣', '紐元'],
  ['印度盧比', 'INR', '₹', '盧比', '印度盧比'],
];

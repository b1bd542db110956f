/** What stands behind a letter that it is defined by: A 為…, A：…. */
const DEFINES = String.raw`\s?(?:=|:|為|係指|指)`;

/** The letters that a definition defines, and those that it uses. */
export const DEFINED_SYMBOL = new RegExp(`(?<![A-Za-z])([A-Z])${DEFINES}`, 'g');
export const USED_SYMBOL = new RegExp(`(?<![A-Za-z])[A-Z](?![A-Za-z=:]|${DEFINES})`, 'g');

/** A sign of division; the slash of 件/日 is none. */
export const DIVIDED = /÷|\/(?!\s?(?:日|月|年(?!度)|人|戶))/g;

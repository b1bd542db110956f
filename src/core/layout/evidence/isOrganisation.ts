const ORGANISATION = /.[科課處局室司組部署院會所廳府股]$|(?:dept|department|division|office|team|unit)\.?$/i;

/** Whether a text ends as the names of offices do: 秘書室, Legal Division. */
export const isOrganisation = (text: string): boolean => ORGANISATION.test(text);

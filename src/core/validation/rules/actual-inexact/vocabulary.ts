/** Words before a figure that make it approximate, with what stands between. */
export const ABOUT_BEFORE =
  /(?:約略?|將近|近乎|近|逾|超過|突破|\b(?:about|around|approximately|some|roughly|nearly|almost|over|more than))\s?(?:為|達|有|計)?\s?$/i;

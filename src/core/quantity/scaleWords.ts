const SCALE_WORD = /[百千萬億兆]|thousand|million|billion/i;

/** Whether a figure is written with a word of scale, and so often rounded to it: 60.3萬, 5.2 million. */
export const hasScaleWord = (written: string): boolean => SCALE_WORD.test(written);

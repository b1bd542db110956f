import * as v from 'valibot';

/** The attribute of a frame's element that tells the shim inside about Excel: `FrameSettings` as JSON. */
export const FRAME_SETTINGS = 'data-excel';

const colour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffff));

/** What the add-in's page may ask of Excel before and besides the messages about the workbook. */
export const frameSettingsSchema = v.object({
  /** The language of Excel's own texts, as a full tag such as `zh-TW`. */
  language: v.string(),
  documentName: v.string(),
  /** Whether the page is shown at its start, or loaded out of sight. */
  display: v.picklist(['hidden', 'taskpane']),
  /** The newest version of each requirement set, as Excel writes it. */
  requirementSets: v.record(v.string(), v.number()),
  /** Colours as numbers 0xRRGGBB. */
  theme: v.object({
    bodyBackgroundColor: colour,
    bodyForegroundColor: colour,
    controlBackgroundColor: colour,
    controlForegroundColor: colour,
  }),
});

export type FrameSettings = v.InferOutput<typeof frameSettingsSchema>;

/** What the frame tells the page: a message of office.js, or how a function command fares. */
export const fromFrameSchema = v.variant('excel', [
  v.object({ excel: v.literal('request'), text: v.string() }),
  v.object({ excel: v.literal('commands-ready') }),
  v.object({ excel: v.literal('command-done'), id: v.string(), status: v.number() }),
]);

export type FromFrame = v.InferOutput<typeof fromFrameSchema>;

/** What the page tells the frame: an answer or event for office.js, or a function command to run. */
export const toFrameSchema = v.variant('excel', [
  v.object({ excel: v.literal('reply'), text: v.string() }),
  v.object({
    excel: v.literal('command'),
    id: v.string(),
    functionName: v.string(),
    controlId: v.string(),
  }),
]);

export type ToFrame = v.InferOutput<typeof toFrameSchema>;

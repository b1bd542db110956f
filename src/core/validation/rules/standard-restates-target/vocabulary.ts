/** What only bounds a figure, and marks: nothing that says how it is measured. */
export const ONLY_BOUNDS = /以上|以下|至少|達|約|[\p{P}\p{S}\s]/gu;

/** With a capital at the head of a sentence or a label. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small letter, for a label within a sentence. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

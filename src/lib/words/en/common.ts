/** With a capital at the head of a sentence or a label. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label within a sentence: its first letter small. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The language of this folder, as HTML names it. */
export const LANGUAGE_TAG = 'en-GB';

import { failureText } from '$words/storage/loading';

/** What failed to load, as an error in words: pages show it, each in the place of what they miss. */
export const inWords = (error: unknown): Error => new Error(failureText(error), { cause: error });

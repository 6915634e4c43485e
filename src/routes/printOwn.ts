import { cssString, printedWords } from '$lib/domain/printed';

/**
 * Puts a dataset's own words at the head and foot of each printed page.
 * @returns what puts the shipped ones back
 */
export function printOwn(dataset: Parameters<typeof printedWords>[0]): () => void {
	const { style } = document.documentElement;
	const words = Object.entries(printedWords(dataset));
	for (const [place, text] of words) style.setProperty(`--printed-${place}`, cssString(text));
	return () => words.forEach(([place]) => style.removeProperty(`--printed-${place}`));
}

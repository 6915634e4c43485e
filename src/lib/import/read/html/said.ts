import { asRun, parted, type Parted } from '../parted';
import type { RawCell } from './tableBuilder';

/**
 * What a cell says: its text, or where it has none what its pictures are described by, and in words
 * what screen readers say. The rest is told among the notes.
 */
export function saidBy(cell: RawCell, isUnseen: boolean): Parted {
	const written = cell.lines.text();
	const { text, notes } = parted(isUnseen ? asRun('unseen', written) : written);
	const spoken = cell.spoken.join(' ').trim();
	const described = unique([...cell.pictures, /\d/.test(spoken) ? '' : spoken]);
	if (isUnseen) return { text, notes };
	if (text === '' && described.length > 0) {
		const words = described.join(', ');
		return { text: words, notes: [...notes, { kind: 'picture', detail: words }] };
	}
	return {
		text,
		notes: [
			...notes,
			...unread(cell, text).map((detail) => ({ kind: 'picture-unread' as const, detail })),
			...(isSaidBy(text, spoken) ? [] : [{ kind: 'unseen' as const, detail: spoken }])
		]
	};
}

const unique = (texts: string[]) => [...new Set(texts.filter((text) => text !== ''))];

/** The descriptions that a text does not say itself; a picture without one beside words is decoration. */
const unread = ({ pictures }: RawCell, text: string): string[] =>
	text === '' ? pictures.slice(0, 1) : unique(pictures).filter((words) => !isSaidBy(text, words));

const isSaidBy = (text: string, words: string) => text.toLowerCase().includes(words.toLowerCase());

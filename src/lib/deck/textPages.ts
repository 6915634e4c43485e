import { continued } from '$words/slides/deck';
import { linesOf, type Room } from './textFit';
import type { TextGroup } from './slides';

/** What the title of a group and the space below an item take, in lines. */
const GROUP_TITLE = 1.4;
const SPACE = 0.4;

/** An item with the group that it belongs to. */
interface Piece {
	group: TextGroup;
	item: string;
}

/**
 * Parts text into pages, the first of which has another room than the rest. Nothing is left out:
 * an item that does not fit goes to the next page, and one that fits on none is parted between
 * sentences, or else between words. A group that goes on says so.
 * @returns one page at the least
 */
export function textPages(groups: TextGroup[], first: Room, rest: Room): TextGroup[][] {
	const pages: Piece[][] = [];
	let left = groups.flatMap((group) => group.items.map((item) => ({ group, item })));
	do {
		const [page, later] = onePage(left, pages.length === 0 ? first : rest);
		pages.push(page);
		left = later;
	} while (left.length > 0);
	return pages.map((page, i) => grouped(page, pages.slice(0, i).flat()));
}

/** As many pieces as there is room for, one at the least, and those that are left. */
function onePage(pieces: Piece[], room: Room): [page: Piece[], later: Piece[]] {
	let left = room.lines;
	for (const [i, { group, item }] of pieces.entries()) {
		const around = SPACE + (pieces[i - 1]?.group === group ? 0 : GROUP_TITLE);
		left -= linesOf(item, room.chars) + around;
		if (left >= 0) continue;
		if (i > 0) return [pieces.slice(0, i), pieces.slice(i)];
		const [now, later] = parted(item, { ...room, lines: room.lines - around });
		const rest = pieces.slice(1);
		return [[{ group, item: now }], later ? [{ group, item: later }, ...rest] : rest];
	}
	return [pieces, []];
}

function grouped(page: Piece[], before: Piece[]): TextGroup[] {
	return [...new Set(page.map(({ group }) => group))].map((group) => ({
		...group,
		title: before.some((one) => one.group === group) ? continued(group.title) : group.title,
		items: page.filter((one) => one.group === group).map(({ item }) => item)
	}));
}

/** The most of a text that fits, parted after a sentence, a word or a letter, and what is left. */
function parted(text: string, { chars, lines }: Room): [now: string, later: string] {
	const ends = [/(?<=[.!?]\s)/, /(?<=\s)/, new RegExp(`(?<=^(?:.{${chars}})+)`, 's')];
	for (const end of ends) {
		const pieces = text.split(end);
		const taken = pieces.findIndex(
			(_, i) => linesOf(pieces.slice(0, i + 1).join(''), chars) > lines
		);
		if (taken > 0)
			return [pieces.slice(0, taken).join('').trim(), pieces.slice(taken).join('').trim()];
	}
	return [text, ''];
}

/**
 * Gives the pages of one subject their ids and titles: `measure-ni-116`, then `measure-ni-116-2`
 * that says it goes on.
 */
export const numbered = <T>(
	id: string,
	title: string,
	pages: T[]
): (T & { id: string; title: string; continued: boolean })[] =>
	pages.map((page, i) => ({
		...page,
		id: i === 0 ? id : `${id}-${i + 1}`,
		title: i === 0 ? title : continued(title),
		continued: i > 0
	}));

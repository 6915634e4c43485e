/** What an editor chooses of the slides: which are shown, in what order, with which notes. */

export const EDITOR = {
	lede: 'What you choose is kept in this browser, apart from the figures: it stays when they change, and holds for the slides of every filter.',
	show: 'Show',
	reset: 'Reset',
	resetAll: 'Reset all',
	ask: 'Show all slides in their own order and delete all notes?',
	keep: 'Keep',
	wasReset: 'All slides are shown, in their own order, without notes.'
};

/** A slide as its buttons name it. @param number its place among those shown; 0 where it is hidden */
export const slideName = (number: number, title: string): string =>
	number > 0 ? `slide ${number}, ${title}` : `hidden slide, ${title}`;

/** What its box is called, before its number and title. */
export const showLabel = (isHidden: boolean): string => `Show ${isHidden ? 'hidden ' : ''}slide`;

/** What its buttons and fields are called. @param name as `slideName` has it */
export const moveUp = (name: string): string => `Move up: ${name}`;
export const moveDown = (name: string): string => `Move down: ${name}`;
export const showNow = (name: string): string => `Show now: ${name}`;
export const notesLabel = (name: string): string => `Speaker’s notes: ${name}`;

/** What heads its notes; the second part is heard alone. */
export const notesHead = (hasNotes: boolean, name: string): [seen: string, heard: string] => [
	hasNotes ? 'Notes, written' : 'Notes',
	`for ${name}`
];

/** Where it went. @param number its place among so many shown; 0 where it is hidden */
export const movedText = (number: number, shown: number, by: -1 | 1): string =>
	number > 0
		? `Now slide ${number} of ${shown}.`
		: `Moved ${by < 0 ? 'up' : 'down'}; it stays hidden.`;

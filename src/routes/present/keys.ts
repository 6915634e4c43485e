/** What a key does on a presentation. */
export type Command = 'next' | 'previous' | 'first' | 'last' | 'full' | 'blank' | 'leave';

/** A clicker sends Page Up and Page Down. */
const COMMANDS: Record<string, Command> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'leave'
};
/** A full stop blanks the screen in other programs too, and is sent by some clickers. */
const LETTERS: Record<string, Command> = { f: 'full', b: 'blank', '.': 'blank' };
/** These scroll where a slide is longer than the window. */
const UPRIGHT: Record<string, Command> = { ArrowDown: 'next', ArrowUp: 'previous' };

interface Allowed {
	/** Single letters and signs may be switched off (WCAG 2.1.4). */
	letters: boolean;
	/** The slide fits its window, so that nothing needs to be scrolled. */
	upright: boolean;
}

/** What a key asks for; nothing with another key held down, or where someone is typing. */
export function commandOf(
	event: KeyboardEvent,
	{ letters, upright }: Allowed
): Command | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return undefined;
	if (isTyping(event)) return undefined;
	const letter = LETTERS[event.key.toLowerCase()];
	if (letter) return letters ? letter : undefined;
	if (event.key === ' ') return isOperating(event) ? undefined : 'next';
	return COMMANDS[event.key] ?? (upright ? UPRIGHT[event.key] : undefined);
}

const HELD = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Whether a key ends a blank screen: any does, but those that are held with others. */
export const bringsBack = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
	!ctrlKey && !altKey && !metaKey && !HELD.includes(key);

/** Where the space bar presses, opens or checks something. */
const isOperating = ({ target }: KeyboardEvent) =>
	target instanceof Element && target.closest('button, summary, input, a') !== null;

const isTyping = ({ target }: KeyboardEvent) =>
	target instanceof Element &&
	target.closest('input:not([type=checkbox]), select, textarea') !== null;

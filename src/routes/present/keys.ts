/** What a key does on a presentation. */
export type Deed = 'next' | 'previous' | 'first' | 'last' | 'full' | 'leave';

/** A clicker sends Page Up and Page Down. */
const DEEDS: Record<string, Deed> = {
	ArrowRight: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'leave'
};
/** These scroll where a slide is longer than the window. */
const UPRIGHT: Record<string, Deed> = { ArrowDown: 'next', ArrowUp: 'previous' };

interface Allowed {
	/** Single letters may be switched off (WCAG 2.1.4). */
	letters: boolean;
	/** The slide fits its window, so that nothing needs to be scrolled. */
	upright: boolean;
}

/** What a key asks for; nothing with another key held down, or where someone is typing. */
export function deedOf(event: KeyboardEvent, { letters, upright }: Allowed): Deed | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return undefined;
	if (isTyping(event)) return undefined;
	if (letters && event.key.toLowerCase() === 'f') return 'full';
	if (event.key === ' ') return isOperating(event) ? undefined : 'next';
	return DEEDS[event.key] ?? (upright ? UPRIGHT[event.key] : undefined);
}

/** Where the space bar presses, opens or checks something. */
const isOperating = ({ target }: KeyboardEvent) =>
	target instanceof Element && target.closest('button, summary, input, a') !== null;

const isTyping = ({ target }: KeyboardEvent) =>
	target instanceof Element &&
	target.closest('input:not([type=checkbox]), select, textarea') !== null;

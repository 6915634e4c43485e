import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/routes/present/keys';

const ALLOWED = { letters: true, upright: true };

/** What a key asks for when it is pressed in an element of a page. */
function pressed(key: string, { allowed = ALLOWED, on = 'button', ...more } = {}) {
	const element = document.createElement(on);
	document.body.append(element);
	const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
	let command: ReturnType<typeof commandOf>;
	element.addEventListener('keydown', (event) => (command = commandOf(event, allowed)));
	element.dispatchEvent(event);
	element.remove();
	return command;
}

describe('a key on the slides', () => {
	it.each([
		['ArrowRight', 'next'],
		['ArrowDown', 'next'],
		['PageDown', 'next'],
		['ArrowLeft', 'previous'],
		['ArrowUp', 'previous'],
		['PageUp', 'previous'],
		['Home', 'first'],
		['End', 'last'],
		['f', 'full'],
		['F', 'full'],
		['b', 'blank'],
		['.', 'blank'],
		['Escape', 'leave'],
		['g', undefined]
	])('%s: %s', (key, command) => {
		expect(pressed(key)).toBe(command);
	});

	it('is left to whoever types or chooses', () => {
		for (const on of ['textarea', 'select', 'input'])
			expect([pressed('ArrowRight', { on }), pressed('f', { on })]).toEqual([undefined, undefined]);
	});

	it('is left to a button where the space bar would press it', () => {
		expect(pressed(' ', { on: 'div' })).toBe('next');
		for (const on of ['button', 'summary'])
			expect([pressed(' ', { on }), pressed('ArrowRight', { on })]).toEqual([undefined, 'next']);
	});

	it('does nothing of ours with another key held down', () => {
		for (const held of ['ctrlKey', 'altKey', 'metaKey'])
			expect(pressed('f', { [held]: true }), held).toBeUndefined();
	});

	it('that is a letter can be switched off, and nothing else with it', () => {
		const allowed = { ...ALLOWED, letters: false };
		for (const letter of ['f', 'b', '.']) expect(pressed(letter, { allowed })).toBeUndefined();
		expect(pressed('End', { allowed })).toBe('last');
	});

	it('that points up or down scrolls where slides are longer than the window', () => {
		const allowed = { ...ALLOWED, upright: false };
		expect([pressed('ArrowDown', { allowed }), pressed('PageDown', { allowed })]).toEqual([
			undefined,
			'next'
		]);
	});
});

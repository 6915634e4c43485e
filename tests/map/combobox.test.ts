import { describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../src/routes/map/combobox.svelte';

const NAMES = ['Canklow North', 'Canklow South', 'Wath'];
const search = (text: string) =>
	Promise.resolve(NAMES.filter((name) => name.toLowerCase().includes(text)));
const make = (given = search) => {
	const take = vi.fn((name: string) => name);
	return { box: new Combobox(given, take), take };
};
async function typed(box: Combobox<string>, text: string) {
	box.text = text;
	await box.look();
}

describe('a combobox', () => {
	it('opens on what it found, with the first active', async () => {
		const { box } = make();
		await typed(box, 'cank');
		expect([box.found, box.active, box.hasList]).toEqual([NAMES.slice(0, 2), 0, true]);
	});

	it('moves what is active by arrows, round and round', async () => {
		const { box } = make();
		await typed(box, 'cank');
		const moves = ['ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
			box.answer(key);
			return box.active;
		});
		expect(moves).toEqual([1, 0, 1]);
	});

	it('takes what is active by Enter, shows its name and closes', async () => {
		const { box, take } = make();
		await typed(box, 'cank');
		box.answer('ArrowDown');
		box.answer('Enter');
		expect(take).toHaveBeenCalledExactlyOnceWith('Canklow South');
		expect([box.text, box.isOpen]).toEqual(['Canklow South', false]);
	});

	it('takes nothing by Enter while it is closed or empty', async () => {
		const { box, take } = make();
		box.answer('Enter');
		await typed(box, 'timbuktu');
		box.answer('Enter');
		expect(box.hasNothing).toBe(true);
		expect(take).not.toHaveBeenCalled();
	});

	it('closes by Escape, and is emptied by a second', async () => {
		const { box } = make();
		await typed(box, 'wath');
		box.answer('Escape');
		expect([box.isOpen, box.text]).toEqual([false, 'wath']);
		box.answer('Escape');
		expect(box.text).toBe('');
	});

	it('opens again by an arrow', async () => {
		const { box } = make();
		await typed(box, 'wath');
		box.answer('Escape');
		box.answer('ArrowDown');
		await vi.waitFor(() => expect(box.hasList).toBe(true));
	});

	it('leaves other keys to the text', () => {
		expect(make().box.answer('a')).toBe(false);
		expect(make().box.answer('ArrowDown')).toBe(true);
	});

	it('is closed while nothing is typed', async () => {
		const { box } = make();
		await typed(box, '  ');
		expect(box.isOpen).toBe(false);
	});

	it('lets an answer go that comes after more was typed', async () => {
		const { box } = make();
		box.text = 'cank';
		const late = box.look();
		await typed(box, 'wath');
		await late;
		expect(box.found).toEqual(['Wath']);
	});

	it('says why it could not look', async () => {
		const { box } = make(() => Promise.reject(new Error('The file could not be fetched.')));
		await typed(box, 'wath');
		expect([box.trouble, box.hasNothing]).toEqual(['The file could not be fetched.', true]);
	});
});

import { describe, expect, it, vi } from 'vitest';
import { Combobox, type Answer } from '../../../../src/routes/map/finder/combobox.svelte';

const NAMES = { North: ['Canklow North', 'Aston North'], South: ['Canklow South'], Wath: ['Wath'] };
const URGE = 'Go on typing.';
const NOTE = 'Wath is near an edge.';

/** Finds names by a part of them, under a heading each; a text of one letter is a guess. */
function answerTo(text: string): Answer<string> {
	const groups = Object.entries(NAMES).flatMap(([title, names]) => {
		const options = names.filter((name) => name.toLowerCase().includes(text));
		return options.length > 0 ? [{ title, options, count: options.length }] : [];
	});
	return {
		groups,
		words: groups.length > 0 ? 'Found.' : 'Nothing found.',
		urge: text.length === 1 ? URGE : ''
	};
}
const search = (text: string) => Promise.resolve(answerTo(text));
const make = (given = search) => {
	const take = vi.fn((name: string) => ({ text: name, note: name === 'Wath' ? NOTE : '' }));
	return { box: new Combobox(given, take), take };
};
async function typed(box: Combobox<string>, text: string) {
	box.text = text;
	await box.look();
}
const activeOf = (box: Combobox<string>) => box.options[box.active];
const press = (box: Combobox<string>, ...keys: string[]) =>
	keys.map((key) => {
		box.answers(key);
		return activeOf(box);
	});

/** A search that is answered when the test says so, the latest question first. */
function slow() {
	const waiting: (() => void)[] = [];
	const given = (text: string) =>
		new Promise<Answer<string>>((resolve) => waiting.push(() => resolve(answerTo(text))));
	const answerAll = async () => {
		waiting
			.splice(0)
			.reverse()
			.forEach((answer) => answer());
		await Promise.resolve();
	};
	return { given, answerAll };
}

describe('a combobox', () => {
	it('opens on what it found, with the first active', async () => {
		const { box } = make();
		await typed(box, 'cank');
		expect(box.answer.groups.map(({ title }) => title)).toEqual(['North', 'South']);
		expect(box.options).toEqual(['Canklow North', 'Canklow South']);
		expect([activeOf(box), box.hasList]).toEqual(['Canklow North', true]);
	});

	it('moves what is active by arrows through all groups, round and round', async () => {
		const { box } = make();
		await typed(box, 'cank');
		expect(press(box, 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
			'Canklow South',
			'Canklow North',
			'Canklow South'
		]);
	});

	it('takes what is active by Enter, shows its name and closes', async () => {
		const { box, take } = make();
		await typed(box, 'cank');
		press(box, 'ArrowDown', 'Enter');
		expect(take).toHaveBeenCalledExactlyOnceWith('Canklow South');
		expect([box.text, box.isOpen]).toEqual(['Canklow South', false]);
	});

	it('says what there is to know of the choice, until it is left, closed or typed in', async () => {
		const { box } = make();
		for (const away of [
			() => box.close(),
			() => press(box, 'Escape'),
			() => void typed(box, 'a')
		]) {
			await typed(box, 'wath');
			press(box, 'Enter');
			expect([box.said, box.isSeen, box.text]).toEqual([NOTE, true, 'Wath']);
			away();
			expect(box.said).not.toBe(NOTE);
			expect(box.text).not.toBe('');
		}
	});

	it('takes nothing by Enter while it is closed or empty', async () => {
		const { box, take } = make();
		press(box, 'Enter');
		await typed(box, 'timbuktu');
		press(box, 'Enter');
		expect(take).not.toHaveBeenCalled();
	});

	it('closes by Escape, and is emptied by a second', async () => {
		const { box } = make();
		await typed(box, 'wath');
		press(box, 'Escape');
		expect([box.isOpen, box.text]).toEqual([false, 'wath']);
		press(box, 'Escape');
		expect(box.text).toBe('');
	});

	it('opens again by an arrow', async () => {
		const { box } = make();
		await typed(box, 'wath');
		press(box, 'Escape', 'ArrowDown');
		await vi.waitFor(() => expect(box.hasList).toBe(true));
	});

	it.each(['a', 'Home', 'End', 'ArrowLeft', 'Tab'])('leaves %s to the text field', (key) => {
		expect(make().box.answers(key)).toBe(false);
	});

	it('is closed while nothing is typed', async () => {
		const { box } = make();
		await typed(box, '  ');
		expect(box.isOpen).toBe(false);
	});

	it('says why it could not look', async () => {
		const { box } = make(() => Promise.reject(new Error('The file could not be fetched.')));
		await typed(box, 'wath');
		expect([box.said, box.isSeen]).toEqual(['The file could not be fetched.', true]);
	});

	it('says what it found to who cannot see it, and that it found nothing to all', async () => {
		const { box } = make();
		await typed(box, 'wath');
		expect([box.said, box.isSeen]).toEqual(['Found.', false]);
		await typed(box, 'timbuktu');
		expect([box.said, box.isSeen]).toEqual(['Nothing found.', true]);
	});
});

describe('a combobox whose answer is a guess', () => {
	it('has none active, and Enter says what to do instead', async () => {
		const { box, take } = make();
		await typed(box, 'c');
		expect([activeOf(box), box.said, box.isSeen]).toEqual([undefined, 'Found.', true]);
		press(box, 'Enter');
		expect([box.said, box.hasList]).toEqual([URGE, true]);
		expect(take).not.toHaveBeenCalled();
	});

	it.each([
		['ArrowDown', 'Canklow North'],
		['ArrowUp', 'Canklow South']
	])('takes what was moved to by %s', async (key, name) => {
		const { box, take } = make();
		await typed(box, 'c');
		press(box, key, 'Enter');
		expect(take).toHaveBeenCalledExactlyOnceWith(name);
	});

	it('forgets what it said once more is typed', async () => {
		const { box } = make();
		await typed(box, 'c');
		press(box, 'Enter');
		await typed(box, 'o');
		expect(box.said).toBe('Found.');
	});
});

describe('a combobox whose answer takes time', () => {
	it('says that it is looking', async () => {
		const { given, answerAll } = slow();
		const { box } = make(given);
		const looking = typed(box, 'wath');
		expect([box.said, box.isSeen, box.hasList]).toEqual(['Looking…', true, false]);
		await answerAll();
		await looking;
		expect([box.said, box.hasList]).toEqual(['Found.', true]);
	});

	it('lets an answer go that comes after more was typed', async () => {
		const { given, answerAll } = slow();
		const { box } = make(given);
		const looking = [typed(box, 'cank'), typed(box, 'wath')];
		await answerAll();
		await Promise.all(looking);
		expect(box.options).toEqual(['Wath']);
	});

	it('stays closed where it was left meanwhile', async () => {
		const { given, answerAll } = slow();
		const { box } = make(given);
		const looking = typed(box, 'wath');
		box.close();
		await answerAll();
		await looking;
		expect([box.isOpen, box.options]).toEqual([false, []]);
	});

	it('takes what is found by an Enter that came before, and not what was found earlier', async () => {
		const { given, answerAll } = slow();
		const { box, take } = make(given);
		const earlier = typed(box, 'cank');
		await answerAll();
		await earlier;
		const looking = typed(box, 'wath');
		press(box, 'Enter');
		expect(take).not.toHaveBeenCalled();
		await answerAll();
		await looking;
		expect(take).toHaveBeenCalledExactlyOnceWith('Wath');
	});
});

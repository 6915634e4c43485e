import { render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import Downloads from '../../../../src/routes/map/downloads/Downloads.svelte';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>';
const PROPS = {
	areas: 9,
	place: 'Rotherham East ward',
	isPicked: false,
	fileStem: 'rotherham-east-2009',
	hasOutlines: true,
	csv: () => 'code\r\nE01007677\r\n',
	dictionary: () => Promise.resolve('column,title\r\ncode,Code\r\n'),
	geojson: (): string | undefined => '{"type":"FeatureCollection","features":[]}',
	svg: (): string | undefined => SVG
};
const BUTTONS = [
	'CSV of areas',
	'Data dictionary',
	'GeoJSON',
	'Map as SVG',
	'Map as PNG',
	'Copy the map'
];

const open = (props: Partial<typeof PROPS> = {}) => render(Downloads, { ...PROPS, ...props });
const region = () => screen.getByRole('region', { name: 'Take away' });
const button = (name: string) => within(region()).getByRole('button', { name });
const status = () => within(region()).getByRole('status');
/** A program may have to be fetched before. */
const said = (words: string | RegExp) => waitFor(() => expect(status()).toHaveTextContent(words));

/** The files that the browser was given to save, with their names: it does save them. */
const saved: { name: string; file: Promise<Blob> }[] = [];
const click = Reflect.get(HTMLAnchorElement.prototype, 'click');

beforeEach(() => {
	saved.length = 0;
	HTMLAnchorElement.prototype.click = function () {
		saved.push({ name: this.download, file: fetch(this.href).then((answer) => answer.blob()) });
		click.call(this);
	};
});
afterEach(() => {
	HTMLAnchorElement.prototype.click = click;
});

describe('what can be taken away', () => {
	test('is said in words, with a button for each file and one to copy', () => {
		open();
		expect(region()).toHaveTextContent('Files of 9 areas of Rotherham East ward');
		const buttons = within(region()).getAllByRole('button');
		expect(buttons.map((one) => one.textContent)).toEqual(BUTTONS);
	});

	test.each(BUTTONS)('"%s" says what it is good for', (name) => {
		open();
		expect(button(name)).toHaveAccessibleDescription(/\w+ \w+/);
	});

	test('is made only when it is asked for', () => {
		const never = () => {
			throw new Error('Nobody asked for it.');
		};
		open({ csv: never, geojson: never, svg: never });
		expect(status().textContent).toBe('');
	});

	test('is fetched only then: nothing that makes a picture is here before', () => {
		open();
		const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
		expect(scripts.filter((name) => /lib\/export\/png/.test(name))).toEqual([]);
	});
});

describe('a file that is asked for', () => {
	test.each([
		['CSV of areas', 'areas-rotherham-east-2009.csv', 'text/csv', '17 bytes'],
		['Data dictionary', 'areas-rotherham-east-2009-dictionary.csv', 'text/csv', '25 bytes'],
		['GeoJSON', 'areas-rotherham-east-2009.geojson', 'application/geo+json', '42 bytes'],
		['Map as SVG', 'map-rotherham-east-2009.svg', 'image/svg+xml', '64 bytes']
	])('"%s" is saved as %s, and its size is said', async (name, file, type, size) => {
		open();
		await userEvent.click(button(name));
		await said(`Saved ${file}, ${size}.`);
		expect(saved.map((one) => one.name)).toEqual([file]);
		expect((await saved[0]?.file)?.type).toBe(type);
		expect(button(name)).toHaveAccessibleDescription(new RegExp(`; ${size}$`));
	});

	test('"Map as PNG" is drawn 2,000 pixels wide', async () => {
		open();
		await userEvent.click(button('Map as PNG'));
		await said(/^Saved map-rotherham-east-2009\.png, \d+ kB\.$/);
		const picture = await createImageBitmap((await saved[0]?.file) as Blob);
		expect([picture.width, picture.height]).toEqual([2000, 1000]);
	});

	test('has its size said no more once another selection has another file', async () => {
		const { rerender } = open();
		await userEvent.click(button('CSV of areas'));
		await said(/17 bytes/);
		await rerender({ fileStem: 'borough-2009' });
		expect(button('CSV of areas')).not.toHaveAccessibleDescription(/bytes/);
	});

	test('is made anew each time', async () => {
		let count = 0;
		open({ csv: () => `${(count += 1)}` });
		await userEvent.click(button('CSV of areas'));
		await said(/1 byte\./);
		await userEvent.click(button('CSV of areas'));
		await waitFor(() => expect(saved).toHaveLength(2));
		expect(await (await saved[1]?.file)?.text()).toBe('2');
	});
});

describe('the map, copied', () => {
	test('is in the clipboard', async () => {
		open();
		await userEvent.click(button('Copy the map'));
		await said('Copied: the map is in the clipboard, as a picture.');
		expect(saved).toEqual([]);
	});

	test('is not there where it cannot be drawn, which is said', async () => {
		open({ svg: () => 'no picture' });
		await userEvent.click(button('Copy the map'));
		await said('Not copied. This browser could not draw the picture.');
	});
});

describe('the map, seen before it is saved', () => {
	const see = () => userEvent.click(screen.getByText(/^See the map as a picture first/));

	test('is shown with its size once that is wanted', async () => {
		open();
		await see();
		const preview = await screen.findByRole('img');
		expect(preview).toHaveAccessibleName('Preview: map of 9 areas of Rotherham East ward');
		await waitFor(() => expect(region()).toHaveTextContent(/PNG 2,000 × 1,000 pixels, \d+ kB/));
		await userEvent.click(button('Save as SVG'));
		expect(saved.map(({ name }) => name)).toEqual(['map-rotherham-east-2009.svg']);
	});

	test('waits for the outlines, and says so', async () => {
		open({ svg: () => undefined });
		await see();
		await waitFor(() => expect(region()).toHaveTextContent('outlines have not come yet'));
	});
});

describe('what cannot be made', () => {
	test.each(['GeoJSON', 'Map as SVG', 'Map as PNG', 'Copy the map'])(
		'"%s" waits for the outlines, and says so',
		async (name) => {
			open({ geojson: () => undefined, svg: () => undefined });
			await userEvent.click(button(name));
			await said(/not (made|copied)\. The map’s outlines have not come yet/i);
			expect(saved).toEqual([]);
		}
	);

	test('is told by its name and reason', async () => {
		const csv = () => {
			throw new RangeError('There is no idaci of 1999.');
		};
		open({ csv });
		await userEvent.click(button('CSV of areas'));
		await said('areas-rotherham-east-2009.csv was not made. There is no idaci of 1999.');
	});
});

describe('the part of the page', () => {
	test('has targets of 24 pixels, at any width', () => {
		open();
		for (const one of within(region()).getAllByRole('button'))
			expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
	});

	test('has no style attribute, which the policy forbids, and nothing that axe finds', async () => {
		const { container } = open();
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});

import { render, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import DownloadPicture from '$lib/ui/DownloadPicture.svelte';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="80" height="50"><rect width="80" height="50"/></svg>';
const PROPS = {
	svg: SVG,
	width: 80,
	alt: 'Preview: children in poverty',
	fileStem: 'ni-116-trend-2011-12'
};

const open = (props: Partial<typeof PROPS> = {}) => render(DownloadPicture, { ...PROPS, ...props });
const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status', { name: 'What became of the picture' });
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

describe('a picture to take away', () => {
	test('is shown before it is saved', async () => {
		open();
		const preview = await screen.findByRole<HTMLImageElement>('img', { name: PROPS.alt });
		await waitFor(() => expect(preview.naturalWidth).toBe(80));
	});

	test('says how large it will be, in pixels and in bytes', async () => {
		open();
		await waitFor(() =>
			expect(screen.getByText('PNG').parentElement).toHaveTextContent(
				/PNG 160 × 100 pixels, \d+ bytes/
			)
		);
		expect(screen.getByText('SVG').parentElement).toHaveTextContent(`${SVG.length} bytes`);
	});

	test.each([
		['80 pixels wide', '80 × 50 pixels', [80, 50]],
		['240 pixels wide', '240 × 150 pixels', [240, 150]]
	])('is %s where that is chosen, and says so before', async (size, words, pixels) => {
		open();
		await userEvent.selectOptions(screen.getByLabelText('Size of the PNG'), size);
		await waitFor(() => expect(screen.getByText('PNG').parentElement).toHaveTextContent(words));
		await userEvent.click(button('Save as PNG'));
		await said(/^Saved ni-116-trend-2011-12\.png, \d+ (bytes|kB)\.$/);
		const bitmap = await createImageBitmap((await saved[0]?.file) as Blob);
		expect([bitmap.width, bitmap.height]).toEqual(pixels);
	});

	test('is saved as a drawing too', async () => {
		open();
		await userEvent.click(button('Save as SVG'));
		await said(`Saved ni-116-trend-2011-12.svg, ${SVG.length} bytes.`);
		expect(saved.map(({ name }) => name)).toEqual(['ni-116-trend-2011-12.svg']);
		expect(await (await saved[0]?.file)?.text()).toBe(SVG);
	});

	test('is copied', async () => {
		open();
		await userEvent.click(button('Copy the picture'));
		await said('Copied: the picture is in the clipboard, as a PNG.');
	});

	test('says where it cannot be drawn', async () => {
		open({ svg: 'no picture' });
		await waitFor(() =>
			expect(screen.getByText('PNG').parentElement).toHaveTextContent('could not be drawn')
		);
		await userEvent.click(button('Save as PNG'));
		await said('ni-116-trend-2011-12.png was not made. This browser could not draw the picture.');
		await userEvent.click(button('Copy the picture'));
		await said('Not copied. This browser could not draw the picture.');
	});

	test('keeps within a narrow page, with targets of 24 pixels', () => {
		const target = document.createElement('div');
		target.setAttribute('style', 'width: 288px');
		document.body.append(target);
		render(DownloadPicture, { target, props: PROPS });
		expect(target.scrollWidth).toBeLessThanOrEqual(288);
		for (const one of screen.getAllByRole('button'))
			expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
		target.remove();
	});

	test('has no style attribute, which the policy forbids, and nothing that axe finds', async () => {
		const { container } = open();
		await screen.findByRole('img');
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});

import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LoadedDataset } from '$lib/data/datasetRepository';
import { figures } from '$lib/state/store/figures.svelte';
import SharePanel from '../../src/lib/parts/SharePanel.svelte';

const EMBEDS = [
	{
		name: 'Against others',
		path: '/embed/indicator/ni-116/',
		title: 'Poverty',
		width: 600,
		height: 420
	},
	{
		name: 'Over time',
		path: '/embed/indicator/ni-116/?chart=trend&period=2010-11',
		title: 'Poverty over time',
		width: 600,
		height: 480
	}
];
const open = (embeds: typeof EMBEDS = []) =>
	render(SharePanel, { link: '/?rating=red', words: 'This link opens the red ones.', embeds });
const text = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;

describe('what is shared', () => {
	test('is the whole address, with what it opens and what it does not carry', () => {
		open();
		expect(text('Link')).toBe(`${location.origin}/?rating=red`);
		const group = screen.getByRole('group', { name: 'Link to share' });
		expect(group).toHaveTextContent('This link opens the red ones.');
		expect(group).toHaveTextContent('Your own data, if you loaded any, is not in it');
	});

	test('asks for the reader’s own data while those are shown, and says what that is to others', () => {
		const dataset = { id: 'own-3', origin: 'own', title: 'Our quarter 3' };
		figures.held = { dataset } as LoadedDataset;
		try {
			open(EMBEDS.slice(0, 1));
			expect(text('Link')).toBe(`${location.origin}/?rating=red&data=own-3`);
			expect(text('HTML to embed')).not.toContain('own-3');
			const group = screen.getByRole('group', { name: 'Link to share' });
			expect(group).toHaveTextContent('It names “Our quarter 3”, your own data');
		} finally {
			figures.held = undefined;
		}
	});

	test('has nothing to embed where nothing can stand by itself', () => {
		open();
		expect(screen.queryByRole('textbox', { name: 'HTML to embed' })).toBeNull();
	});

	test('has one embed without a choice, and of several the one chosen', async () => {
		const { unmount } = open(EMBEDS.slice(0, 1));
		expect(screen.queryAllByRole('radio')).toHaveLength(0);
		expect(text('HTML to embed')).toContain(`src="${location.origin}/embed/indicator/ni-116/"`);
		unmount();
		open(EMBEDS);
		await userEvent.click(screen.getByRole('radio', { name: 'Over time' }));
		expect(text('HTML to embed')).toContain(
			`src="${location.origin}/embed/indicator/ni-116/?chart=trend&amp;period=2010-11" title="Poverty over time" width="600" height="480"`
		);
	});

	test('has no style attribute, and nothing that axe finds', async () => {
		const { container } = open(EMBEDS);
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
		const { violations } = await axe.run(container);
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});

import { render, screen } from '@testing-library/svelte';
import { settled } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import type { LoadedDataset } from '$lib/data/datasetRepository';
import { figures } from '$lib/state/store/figures.svelte';
import DataNotices from '../../src/lib/parts/DataNotices.svelte';

const dataset = (id: string) => ({ dataset: { id, origin: 'shipped' } }) as LoadedDataset;
const said = /does not hold; you see the published figures/;

/** All that the notices say, what is fetched for them too. */
async function notices() {
	await import('../../src/lib/parts/MoreNotices.svelte');
	await settled(); // the update
	await settled(); // the part that it asked for
	return screen.getByRole('status', { name: 'About the data' });
}

afterEach(() => {
	figures.held = undefined;
	figures.linked = undefined;
	figures.settled = false;
});

describe('an address that asks for a dataset that this browser does not hold', () => {
	test('is told of once the store has answered, and no longer once another dataset is active', async () => {
		figures.linked = 'own-1';
		render(DataNotices);
		expect(await notices()).not.toHaveTextContent(said);

		figures.held = dataset('shipped-1');
		figures.settled = true;
		expect(await screen.findByText(said)).toBeVisible();

		figures.linked = undefined;
		expect(await notices()).not.toHaveTextContent(said);
	});

	test('is not told of where it is the one that is shown', async () => {
		figures.linked = 'shipped-1';
		figures.held = dataset('shipped-1');
		figures.settled = true;
		render(DataNotices);
		expect(await notices()).not.toHaveTextContent(said);
	});
});

import { expect, test } from 'vitest';
import { convertDataset } from '$lib/data/conversion';
import type { CorePart } from '$lib/data/schema/core';
import type { AreasPart } from '$lib/data/schema/parts';
import type { Dataset } from '$lib/data/datasetRepository';
import { deckOf } from '$lib/deck';
import { linkedAtlas } from '$lib/domain/area/linked';
import { chosenSlides, shownSlides } from '$lib/domain/deck/choices';
import { linked } from '$lib/domain/measure/linked';
import { recordedDataset, WHOSE } from '../data/secondVersion';
import recorded from '../fixtures/second-version/slides.json';
import { EVERYTHING } from './shippedDeck';

function slidesOf(origin: 'own' | 'shipped', period: string) {
	const { record, parts } = convertDataset(recordedDataset(origin), WHOSE);
	return deckOf({
		core: linked(parts.core as unknown as CorePart),
		dataset: record as unknown as Dataset,
		selection: { ...EVERYTHING, period },
		atlas: linkedAtlas(parts.areas as unknown as AreasPart)
	}).slides;
}

test.each([
	['shipped', '', recorded.shipped],
	['own', '', recorded.own],
	['own', '2011-12', recorded['own 2011-12']]
] as const)(
	'slides of the %s dataset in the period "%s" have the ids that they had in the second version',
	(origin, period, ids) => {
		expect(slidesOf(origin, period).map(({ id }) => id)).toEqual(ids);
	}
);

test('what was chosen of slides in the second version is chosen of them still', () => {
	const slides = slidesOf('own', '');
	const choices = {
		order: ['title', 'map', ...recorded.own.filter((id) => !['title', 'map'].includes(id))],
		hidden: ['changed'],
		notes: { 'measure-ni-79': 'Say why it fell.' }
	};
	const shown = shownSlides(slides, choices);
	expect(shown.map(({ slide }) => slide.id).slice(0, 3)).toEqual(['title', 'map', 'position']);
	expect(shown).toHaveLength(slides.length - 1);
	expect(
		chosenSlides(slides, choices).find(({ slide }) => slide.id === 'measure-ni-79')?.notes
	).toBe('Say why it fell.');
});

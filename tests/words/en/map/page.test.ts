import { expect, test } from 'vitest';
import { keptText, mapTitle, notPublishedFor } from '$words/map/page';
import { GEOGRAPHIES } from '../../../map/atlas';
import { takenText } from '$words/map/downloads';

test.each([
	['', 'Child poverty by neighbourhood'],
	['Rotherham East ward', 'Rotherham East ward: Child poverty']
])('the page of "%s" is headed "%s"', (place, title) => {
	expect(mapTitle(place, 'Child poverty', GEOGRAPHIES.soa)).toBe(title);
});

test.each([
	[1, '1 area kept: see its figures'],
	[3, '3 areas kept: see them side by side']
])('%i areas kept are "%s"', (areas, text) => {
	expect(keptText(areas)).toBe(text);
});

test.each([
	[1, false, 'Not published for one area'],
	[142, false, 'Not published for 142 areas'],
	[2, true, 'Not published for 2 areas here']
])('%i areas without a figure (narrowed: %s) are headed "%s"', (areas, narrowed, text) => {
	expect(notPublishedFor(areas, narrowed)).toBe(text);
});

test.each([
	[166, '', false, '166 areas'],
	[1, 'Wath ward', false, '1 area of Wath ward'],
	[9, 'Rotherham East ward', true, '9 areas of Rotherham East ward, of the values chosen']
])('%i areas of "%s" (picked: %s) are taken away as "%s"', (areas, place, picked, text) => {
	expect(takenText(areas, place, picked)).toBe(text);
});

import { expect, it } from 'vitest';
import { sourceText } from '$words/embed/frame';

it('says when the figures were published, unless the report’s name does', () => {
	const publishedOn = '2012-09-19';
	expect(sourceText({ source: 'The council, report of 19 September 2012', publishedOn })).toBe(
		'Figures: The council, report of 19 September 2012.'
	);
	expect(sourceText({ source: 'The council', publishedOn })).toBe(
		'Figures: The council. Published 19 September 2012.'
	);
});

import { expect, it } from 'vitest';
import { basketText } from '$words/measure/periods';

it.each([
	['', '', ''],
	['2012/13', '', 'In the basket since 2012/13.'],
	['', '2011/12', 'Left the basket after 2011/12.'],
	['2011/12', '2012/13', 'In the basket since 2011/12. Left the basket after 2012/13.']
])(
	'says since when and until when a measure is in the basket: "%s", "%s"',
	(since, until, words) => {
		expect(basketText(since, until)).toBe(words);
	}
);

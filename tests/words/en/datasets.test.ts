import { describe, expect, it, test } from 'vitest';
import { printedText, storedText } from '$words/datasets';
import { SITE } from '../../tools/published';
import { shippedManifest } from '../../data/shipped';

const PUBLISHED = '2012-09-19';
const WRONG = 'stored on a day that the clock of this device does not tell rightly';

test.each([
	[
		'as the day it was',
		'2026-11-25T08:00:00.000Z',
		'2026-11-25T09:00:00.000Z',
		'stored on 25 November 2026'
	],
	[
		'years later, as the day it was',
		'2020-01-02T00:00:00.000Z',
		'2026-11-25T09:00:00.000Z',
		'stored on 2 January 2020'
	],
	[
		'not, if that was before the data were published',
		'1970-01-01T00:00:00.000Z',
		'2026-11-25T09:00:00.000Z',
		WRONG
	],
	['not, if that is years to come', '2031-01-01T00:00:00.000Z', '2026-11-25T09:00:00.000Z', WRONG],
	[
		'of today, though a clock was set back by some hours',
		'2026-11-25T20:00:00.000Z',
		'2026-11-25T09:00:00.000Z',
		'stored on 25 November 2026'
	],
	['not, if it is no time at all', 'never', '2026-11-25T09:00:00.000Z', WRONG]
])('the day on which data were stored is told %s', (_, stored, now, words) => {
	expect(storedText(stored, PUBLISHED, now)).toBe(words);
});

describe('The words on each printed page', () => {
	it('says of own data that they are not published', () => {
		const own = {
			...{ title: 'Q1', publishedOn: '2013-01-31', source: 'us', origin: 'own' as const },
			site: SITE
		};
		expect(printedText(own).head).toBe('Northbridge · Q1 · own data, not published');
	});

	it('say whose figures these are, of what, published when, and where from', () => {
		expect(printedText(shippedManifest())).toEqual({
			head: "Rotherham · Children and Young People's Services: 2011/12 outturn · published 19 September 2012",
			foot: 'Source: Rotherham Borough Council, report of 19 September 2012'
		});
	});
});

import { expect, it } from 'vitest';
import { coverHeading, exceptionsHeading, monitoringHeading } from '$words/report/page';
import { ratingsIn } from '$lib/domain/rating';
import { ratingCountsOf } from '../../../builders';

const moved = { improved: 0, declined: 0, unchanged: 0, unknown: 0 };
const counts = (red: number, green: number) => ({
	total: red + green,
	rating: ratingCountsOf({ red, green }),
	direction: moved,
	publishedDirection: moved
});

it('heads the report with the finding, and one of some measures with how many they are', () => {
	expect(coverHeading(counts(1, 1), false)).toBe('Half of the rated measures are red');
	expect(coverHeading(counts(1, 1), true)).toBe('Report of 2 measures');
	expect(coverHeading(counts(1, 0), true)).toBe('Report of 1 measure');
	expect(coverHeading(counts(0, 0), true)).toBe('Report of no measures');
});

it('heads its parts with how many measures they hold', () => {
	expect(exceptionsHeading(13, ratingsIn(), false)).toBe('Exception report: the 13 red measures');
	expect(exceptionsHeading(1, ratingsIn(), true)).toBe('Exception report: 1 red measure');
	expect(monitoringHeading(50, false)).toBe('Monitoring table: all 50 measures');
	expect(monitoringHeading(12, true)).toBe('Monitoring table: 12 measures');
});

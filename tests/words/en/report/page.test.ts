import { expect, it } from 'vitest';
import { ratingsIn } from '$lib/domain/rating';
import { aMeasure, ratingCountsOf } from '../../../builders';
import { coverHeading, exceptionsHeading, monitoringHeading, ofPeriod } from '$words/report/page';

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

it('the report is of the outturn of a period, or of each measure’s latest figure until then', () => {
	const measure = aMeasure({});
	expect(ofPeriod([{ measure }], '2011/12')).toBe('2011/12 outturn');
	const latest = [{ measure: { ...measure, showsLatest: true as const } }];
	expect(ofPeriod(latest, 'April 2024')).toBe('latest figures up to April 2024');
	expect(ofPeriod([{ measure }, ...latest], '2011/12')).toBe('2011/12 outturn');
});

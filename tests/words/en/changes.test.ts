import { describe, expect, it } from 'vitest';
import { changesOf } from '$lib/domain/changes';
import { earlierIn, sideOf } from '$lib/domain/changes/earlier';
import { changesSince as since, publishedSide } from '$lib/domain/changes/since';
import { changeGroups, changeReport, changeSummary, type ChangeGroup } from '$words/changes';
import type { Measure } from '$lib/domain/measure';
import { aMeasure, anObservation, aStatus, PERIOD } from '../../builders';
import { shippedCore } from '../../data/shipped';
import { aPeriod, PERIODS } from '../../periods';

type Asked = Omit<Parameters<typeof since>[0], 'periods'>;
const changesSince = (asked: Asked) => since({ ...asked, periods: PERIODS });

const { measures, periodId } = shippedCore();
const OPENING = aPeriod(periodId);
const SHIPPED = changesOf(sideOf(measures, OPENING), earlierIn(measures, OPENING));
const shipped = changeGroups(SHIPPED);

const group = (groups: ChangeGroup[], key: ChangeGroup['key']) =>
	groups.find((one) => one.key === key);
const said = (groups: ChangeGroup[], key: ChangeGroup['key'], id: string) =>
	group(groups, key)?.lines.find((line) => line.id === id)?.words;

describe('What changed in the shipped report, in words', () => {
	it('counts every measure in one sentence', () => {
		expect(changeSummary(SHIPPED)).toBe(
			'2010/11 to 2011/12: 23 improved, 21 declined, 4 unchanged; 2 could not be compared.'
		);
	});

	it('says why no rating is known to have changed', () => {
		expect(group(shipped, 'ratings')).toMatchObject({
			lines: [],
			note: 'Not known: no ratings are published for 2010/11.'
		});
	});

	it('says why nobody can know what is new', () => {
		expect(group(shipped, 'added')).toMatchObject({
			title: 'New and retired measures',
			note: 'Not known: one period is held, with the year before as a column of it.'
		});
	});

	it.each([
		['declined', 'ni-101', '26.9% to 4.2% (1 of 24; 2011), down 22.7 points'],
		['declined', 'ni-116', '22% (2008) to 23.3% (2009), up 1.3 points'],
		['improved', 'ni-89', '5 to 2, down 3'],
		['improved', 'ni-112', '46.6 to 45.4 (2010), down 1.2 per 1,000'],
		['uncompared', 'ni-66', 'no earlier figure: left blank']
	] as const)('says of what %s, %s: %s', (key, id, words) => {
		expect(said(shipped, key, id)).toBe(words);
	});

	it('names each measure with its reference', () => {
		expect(group(shipped, 'improved')?.lines[0]?.name).toBe('Schools in special measures, NI 89');
	});

	it('keeps to the room there is, and says how many there are', () => {
		const short = changeGroups(SHIPPED, 3);
		expect(group(short, 'declined')).toMatchObject({ note: 'The first 3 of 21.' });
		expect(group(short, 'declined')?.lines).toHaveLength(3);
		expect(group(short, 'uncompared')).toMatchObject({ note: '' });
	});
});

describe('What changed between two periods, in words', () => {
	const year = (period: string, printed: string, rag: 'red' | 'green') => ({
		observations: [anObservation({ periodId: period, printed, source: 'Table' })],
		statuses: [aStatus({ periodId: period, rag })]
	});
	const told = (before: Measure[], now: Measure[]) =>
		changeGroups(changesOf(sideOf(now, aPeriod('2012-13')), sideOf(before, aPeriod(PERIOD))));

	it('has the ratings that flipped, out of those that can be compared', () => {
		const groups = told(
			[aMeasure(year(PERIOD, '40%', 'red'))],
			[aMeasure(year('2012-13', '60%', 'green'))]
		);
		expect(group(groups, 'ratings')).toMatchObject({
			lines: [
				{ id: 'ni-900', name: 'Share of children, NI 900', words: 'red to green, as published' }
			],
			note: '1 of 1 that can be compared.'
		});
	});

	it('says so where no rating changed', () => {
		const groups = told(
			[aMeasure(year(PERIOD, '40%', 'red'))],
			[aMeasure(year('2012-13', '60%', 'red'))]
		);
		expect(group(groups, 'ratings')).toMatchObject({
			lines: [],
			note: 'None of the 1 ratings that can be compared.'
		});
	});

	it('has new, retired and revised measures, and no group where there are none', () => {
		const stays = aMeasure(year(PERIOD, '40%', 'red'));
		const { observations, statuses } = year('2012-13', '60%', 'red');
		const put = anObservation({ periodId: PERIOD, printed: '41%' });
		const groups = told(
			[stays, aMeasure({ ...year(PERIOD, '1%', 'red'), id: 'gone', shortTitle: 'Gone' })],
			[
				aMeasure({ observations: [put, ...observations], statuses }),
				aMeasure({ ...year('2012-13', '1%', 'red'), id: 'come', shortTitle: 'Come' })
			]
		);
		expect(groups.map(({ key, lines }) => [key, lines.map(({ id }) => id)])).toEqual([
			['ratings', []],
			['improved', ['ni-900']],
			['added', ['come']],
			['retired', ['gone']],
			['revised', ['ni-900']],
			['uncompared', ['come']]
		]);
		expect(said(groups, 'revised', 'ni-900')).toBe('outturn 2011/12 is now 41%; it was 40%');
	});
});

describe('What changed since another time, in words', () => {
	const year = (periodId: string, outturn: string) => [
		anObservation({ periodId, printed: outturn }),
		anObservation({ periodId, printed: '50%', series: 'target' })
	];
	const other = publishedSide({
		periods: PERIODS,
		periodId: PERIOD,
		measures: [aMeasure({ observations: year(PERIOD, '45%') })]
	});

	it('has a sentence, and no revised figures where it is since the period before', () => {
		const measures = [
			aMeasure({ observations: [...year(PERIOD, '40%'), ...year('2012-13', '44%')] })
		];
		const { summary, groups } = changeReport(
			changesSince({ measures, periodId: '2012-13', other })
		);
		expect(summary).toBe('2011/12 to 2012/13: 1 improved, 0 declined, 0 unchanged.');
		expect(groups.map(({ key }) => key)).not.toContain('revised');
	});

	it('has the revised figures where it is since the published report, which it names', () => {
		const measures = [aMeasure({ observations: year(PERIOD, '44%') })];
		const { groups } = changeReport(changesSince({ measures, periodId: PERIOD, other }));
		expect(group(groups, 'revised')?.lines).toHaveLength(1);
		expect(group(groups, 'ratings')?.note).toBe(
			'Not known: no rating can be held against one of the published report.'
		);
	});

	it('says that there is nothing before, where there is neither', () => {
		const measures = [aMeasure({ observations: year(PERIOD, '44%') })];
		expect(changeReport(changesSince({ measures, periodId: PERIOD })).summary).toBe(
			'There is nothing before 2011/12 to compare with.'
		);
	});
});

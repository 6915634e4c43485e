import { describe, expect, it, test } from 'vitest';
import * as v from 'valibot';
import { CorePart, DatasetRecord } from '$lib/data/schema/core';
import { linked } from '$lib/domain/measure/linked';
import { dryRunSheet } from '$lib/import/dryRun/sheet';
import { newRole } from '$lib/import/guess';
import { newSite, siteFaults, type SiteForm } from '$lib/import/newSite';
import type { RuleForAll } from '$lib/domain/rating';
import { resultOf } from '$lib/domain/result';
import type { MeasureAnswers } from '$lib/import/newMeasures';
import { Questions, type Answers } from '$lib/import/questions';
import { recognise } from '$lib/import/recognise';
import { rawTables } from '$lib/package/rawTables';
import { NEW_NAMES, USUAL } from '$words/desk/newSite';
import { firstTable } from '../tools/firstTable';
import { saidRun } from './said';

const FORM: SiteForm = {
	organisation: 'Northbridge Council',
	place: 'Northbridge',
	subject: 'the council plan',
	period: '2024/25',
	ratedBy: 'published',
	nation: '',
	contact: '',
	...USUAL
};
const tolerance = (goodWithin: string, middleWithin: string) =>
	({ ratedBy: 'target-with-tolerance', goodWithin, middleWithin }) as const;
const begun = (change: Partial<SiteForm> = {}) =>
	newSite({ ...FORM, ...change }, { today: '2025-06-01', names: NEW_NAMES });

describe('a new site', () => {
	it('begins as a dataset that the store takes: whose it is, one period, one priority, no measure', () => {
		const { publication, core, listed } = begun();
		const record = { id: 'own-1', origin: 'own', storedAt: '2025-06-01T10:00', parts: listed };
		expect(v.is(CorePart, core)).toBe(true);
		expect(v.is(DatasetRecord, { ...record, ...publication })).toBe(true);
		expect(publication).toMatchObject({
			title: 'Council plan, 2024/25',
			source: 'Northbridge Council',
			site: { name: 'Northbridge · Council plan', place: 'Northbridge', language: 'en-GB' }
		});
		expect(core).toMatchObject({
			measures: [],
			priorities: [{ title: 'All measures' }],
			periods: [{ label: '2024/25', kind: 'year', startsOn: '2024-04-01', endsOn: '2025-03-31' }]
		});
		expect(linked(core).measures).toEqual([]);
	});

	it.each([
		['2024', 'calendar-year'],
		['Q2 2024/25', 'quarter'],
		['2024/25 academic year', 'academic-year']
	])('may begin with another period: %s', (period, kind) => {
		expect(begun({ period }).core.periods).toMatchObject([{ kind }]);
	});

	const CHOSEN = {
		own: false,
		comparatorIds: null,
		source: 'Northbridge Council, chosen when this site was started'
	};
	it.each<[Partial<SiteForm>, RuleForAll | undefined]>([
		[{ ratedBy: 'published' }, undefined],
		[{ ratedBy: 'target-and-comparator' }, { kind: 'target-and-comparator' }],
		[{ ratedBy: 'comparator-only' }, { kind: 'comparator-only' }],
		[tolerance('2.5', '10%'), { kind: 'target-with-tolerance', goodWithin: 2.5, middleWithin: 10 }]
	])('that is started with %o has the rule %o', (change, rule) => {
		const { core } = begun(change);
		expect(core.rule).toEqual(rule && { ...CHOSEN, rule });
		expect(v.is(CorePart, core)).toBe(true);
	});

	it.each<[string, Partial<SiteForm>, ReturnType<typeof siteFaults>]>([
		['nothing', {}, {}],
		['a blank name', { organisation: ' ' }, { organisation: 'blank' }],
		['a blank place and year', { place: '', period: '' }, { place: 'blank', period: 'blank' }],
		['a text that is no period', { period: 'soon' }, { period: 'period' }],
		['a language that is none', { language: 'English!' }, { language: 'language' }],
		['a licence without its address', { licencePath: 'OGL' }, { licencePath: 'address' }],
		['no choice of how measures are rated', { ratedBy: '' }, { ratedBy: 'choice' }],
		['a limit that is no number', tolerance('some', '10'), { goodWithin: 'limit' }],
		['a limit above 100%', tolerance('0', '101'), { middleWithin: 'limit' }],
		['the limits in the wrong order', tolerance('10', '5'), { goodWithin: 'limit-order' }],
		['limits of a rule that is not chosen', { middleWithin: '' }, {}],
		['a name of 121 letters', { place: 'N'.repeat(121) }, { place: 'long' }]
	])('of a form with %s is refused by the field', (_, change, faults) => {
		expect(siteFaults({ ...FORM, ...change })).toEqual(faults);
	});
});

const TABLE = firstTable('Eastmarch', ['79.5%', '26', '46.0%', '71.4']);

interface Brought {
	answers?: MeasureAnswers;
	roleOfLast?: string;
	/** What was answered of its questions. */
	said?: Answers;
	/** How its site was begun. */
	site?: Partial<SiteForm>;
}
function brought(rows = TABLE, { answers, roleOfLast = '', said, site }: Brought = {}) {
	const { publication, core } = begun(site);
	const base = { core, publication };
	const sheet = { name: 'Sheet1', rows, notes: [] };
	const questions = said && new Questions(said, 'table.csv');
	const guess = recognise(sheet, base, {}, questions);
	const columns = guess.columns.map((column, i, { length }) =>
		roleOfLast && i === length - 1 ? { ...column, role: roleOfLast } : column
	);
	return saidRun(
		dryRunSheet({
			...{ sheet, base, answers, ...(questions && { questions }) },
			guess: { ...guess, columns },
			today: '2025-06-01',
			fileName: 'table.csv'
		})
	);
}

describe('the first table of a new site', () => {
	test('adds its measures and priorities, all to be confirmed, with the unit that it names', () => {
		const { issues, newMeasures, parts } = brought();
		expect(issues.map(({ severity, value, more = '' }) => [severity, value, more])).toEqual([
			['confirm', 'HW-1', 'and 3 more, A3:A5'],
			['confirm', 'Safe homes', ''],
			['confirm', 'Clean streets', '']
		]);
		expect(newMeasures.map(({ reference, unitId }) => [reference, unitId])).toEqual([
			['HW-1', 'percent'],
			['HW-2', 'days'],
			['RB-1', 'percent'],
			['RB-2', 'per-10000']
		]);
		expect(parts?.core.measures.map(({ title }) => title)).toEqual(
			TABLE.slice(1).map(([, t]) => t)
		);
	});

	test('is rated by the rule that the site was started with, where it brings no rating of its own', () => {
		const rows = firstTable('RAG', ['Red', '', '', '']);
		const core = brought(rows, { site: tolerance('0', '10') }).parts?.core;
		if (!core) throw new Error('no core');
		const results = linked(core).measures.map((measure) => resultOf(measure, '2024-25'));
		expect(
			results.map(({ measure, published, rating }) => [
				measure.reference,
				published?.rating?.id,
				rating !== 'undecided' && rating.id
			])
		).toEqual([
			['HW-1', 'red', 'red'],
			['HW-2', undefined, 'red'],
			['RB-1', undefined, 'none'],
			['RB-2', undefined, 'none']
		]);
		expect(rawTables({ core })['rating-rules.csv']).toMatchObject([
			{ indicator_id: '', rule: 'target-with-tolerance', good_within: '0', middle_within: '10' }
		]);
	});

	test('is rated by none where the site was started with ratings as published', () => {
		expect(brought().parts?.core.measures.map(({ ratedBy }) => ratedBy)).toEqual([
			null,
			null,
			null,
			null
		]);
	});

	test('takes minutes and seconds as a spreadsheet writes their format', () => {
		const wait = [
			'CU-1',
			'Wait for a call',
			'Clean streets',
			'Low',
			'mm:ss',
			'7:35',
			'5:00',
			'5:41'
		];
		const { issues, newMeasures } = brought([...TABLE, [...wait, '']]);
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(newMeasures.at(-1)?.unitId).toBe('minutes-and-seconds');
	});

	test('leaves open which way is better where it does not say, and takes its word that neither is', () => {
		expect(brought().newMeasures.map(({ polarity }) => polarity)).toEqual([
			'higher',
			'lower',
			'',
			'none'
		]);
	});

	test('puts its own priorities in the place of the one that the site began with', () => {
		const { parts } = brought();
		expect(parts?.core.priorities.map(({ id, number, title }) => [id, number, title])).toEqual([
			['safe-homes', 1, 'Safe homes'],
			['clean-streets', 2, 'Clean streets']
		]);
	});

	test('names its priorities in rows above the measures as well', () => {
		const rows = [
			['Ref', 'Definition', 'Good is', '2024/25 Outturn'],
			['Safe homes', '', '', ''],
			['HW-1', 'Homes inspected', 'High', '84%'],
			['Clean streets', '', '', ''],
			['RB-1', 'Waste recycled', 'High', '43.9%']
		];
		const { parts } = brought(rows);
		expect(parts?.core.measures.map(({ id, priorityId }) => [id, priorityId])).toEqual([
			['hw-1', 'safe-homes'],
			['rb-1', 'clean-streets']
		]);
	});

	describe('whose priority stands once for all the measures that follow', () => {
		const rows = [
			['Priority', 'Ref', 'Definition', 'Good is', '2024/25 Outturn'],
			['', 'AB-1', 'Calls answered', 'High', '91%'],
			['Safe homes', 'HW-1', 'Homes inspected', 'High', '84%'],
			['', 'HW-2', 'Homes let', 'High', '70%'],
			['Clean streets', 'RB-1', 'Waste recycled', 'High', '43.9%']
		];
		const under = (said: Answers) =>
			brought(rows, { said }).parts?.core.measures.map(({ id, priorityId }) => [id, priorityId]);

		test('is asked whether a blank is what stands above, and the measure is not read till then', () => {
			const { questions, newMeasures, parts } = brought(rows, { said: {} });
			expect(questions.map(({ id, guess, cells }) => [id, guess, cells])).toEqual([
				['blank priority', 'same', 1]
			]);
			expect(newMeasures.map(({ id }) => id)).toEqual(['ab-1', 'hw-1', 'rb-1']);
			expect(parts).toBeUndefined();
		});

		test('has them under it, and what stands above all under none of them', () => {
			expect(under({ 'blank priority': 'same' })).toEqual([
				['ab-1', 'all-measures'],
				['hw-1', 'safe-homes'],
				['hw-2', 'safe-homes'],
				['rb-1', 'clean-streets']
			]);
		});

		test('has them under none of its own where they are not', () => {
			expect(under({ 'blank priority': 'other' })?.[2]).toEqual(['hw-2', 'all-measures']);
		});
	});

	test('does not use a line of words that no measure follows, and says so', () => {
		const rows = [
			['Ref', 'Definition', 'Good is', '2024/25 Outturn'],
			['HW-1', 'Homes inspected', 'High', '84%'],
			['Checked by the board', '', '', '']
		];
		expect(brought(rows).issues).toContainEqual(
			expect.objectContaining({ severity: 'warning', row: 3, value: 'Checked by the board' })
		);
	});

	test('without priorities stands under the one that the site began with', () => {
		const rows = [
			['Ref', 'Definition', 'Good is', '2024/25 Outturn'],
			['HW-1', 'Homes inspected', 'High', '84%']
		];
		const { parts } = brought(rows);
		expect(parts?.core.priorities.map(({ title }) => title)).toEqual(['All measures']);
	});

	test('is taken as a person answers, who is then not asked again', () => {
		const [, second] = brought().newMeasures;
		if (!second) throw new Error('no second measure');
		const answers = Object.fromEntries(
			brought().newMeasures.map((one) => [one.id, { ...one, polarity: one.polarity || 'higher' }])
		) as MeasureAnswers;
		const { issues, newMeasures, parts } = brought(TABLE, {
			answers: {
				...answers,
				'hw-2': { ...second, title: 'Working days to re-let', unitId: 'count', polarity: 'plan' }
			}
		});
		expect(issues).toEqual([]);
		expect(newMeasures.every(({ isAnswered }) => isAnswered)).toBe(true);
		expect(parts?.core.measures).toContainEqual(
			expect.objectContaining({
				id: 'hw-2',
				title: 'Working days to re-let',
				unitId: 'count',
				polarity: 'plan'
			})
		);
	});

	test('makes a comparator of a column that is said to hold one, of the outturn’s period', () => {
		expect(brought().parts?.core.comparators).toEqual([]);
		const { parts } = brought(TABLE, { roleOfLast: newRole('peer') });
		expect(parts?.core.comparators).toEqual([
			{ id: 'eastmarch', title: 'Eastmarch', shortTitle: 'Eastmarch', kind: 'peer' }
		]);
		expect(parts?.core.measures[0]?.observations).toContainEqual(
			expect.objectContaining({ series: 'eastmarch', periodId: '2024-25', printed: '79.5%' })
		);
	});

	test('keeps two comparators apart whose names have no Latin letter', () => {
		const rows = TABLE.map((row, i) => [
			...row.slice(0, -1),
			...(i === 0 ? ['Κύμη', 'Ψαρά'] : ['79.5', '80.5'])
		]);
		const { publication, core } = begun();
		const sheet = { name: 'Sheet1', rows, notes: [] };
		const guess = recognise(sheet, { core });
		const columns = guess.columns.map((column, i) =>
			i < 8 ? column : { ...column, role: newRole('peer') }
		);
		const { parts } = saidRun(
			dryRunSheet({
				...{ sheet, base: { core, publication }, fileName: 'table.csv', today: '2025-06-01' },
				guess: { ...guess, columns }
			})
		);
		expect(parts?.core.comparators.map(({ id, title }) => [id, title])).toEqual([
			['comparator', 'Κύμη'],
			['comparator-2', 'Ψαρά']
		]);
	});
});

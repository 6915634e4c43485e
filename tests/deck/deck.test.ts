import { describe, expect, it } from 'vitest';
import { deckOf, type Slide } from '$lib/deck';
import type { Measure } from '$lib/domain/measure';
import { aMeasure, anObservation, aStatus, PERIOD, PRIOR_PERIOD } from '../builders';
import { EVERYTHING, shippedDeck } from './shippedDeck';
import { aPeriod, PERIODS } from '../periods';
import { SITE } from '../tools/published';
import { ratingsIn } from '$lib/domain/rating';

const ids = (slides: Slide[]) => slides.filter(({ continued }) => !continued).map(({ id }) => id);
const find = <K extends Slide['kind']>(slides: Slide[], kind: K, id: string = kind) =>
	slides.find((slide) => slide.kind === kind && slide.id === id) as Extract<Slide, { kind: K }>;

const aRed = (overrides: Partial<Measure> = {}) =>
	aMeasure({
		observations: [
			anObservation({ printed: '40%' }),
			anObservation({ printed: '50%', periodId: PRIOR_PERIOD }),
			anObservation({ printed: '45%', series: 'target' })
		],
		statuses: [aStatus({ rag: 'red' })],
		...overrides
	});

const deckWith = (measures: Measure[]) =>
	deckOf({
		core: {
			periodId: PERIOD,
			periods: PERIODS,
			priorities: [
				{ id: 'priority-1', number: 1, title: 'First things' },
				{ id: 'priority-2', number: 2, title: 'No things' }
			],
			families: [],
			comparators: [],
			ratings: ratingsIn(),
			measures,
			context: []
		},
		dataset: { title: 'An outturn', publishedOn: '2012-09-19', source: 'A council', site: SITE },
		selection: EVERYTHING
	});

const commentary = (kind: 'summary' | 'exception' | 'action' | 'caveat', text: string) => ({
	periodId: PERIOD,
	period: aPeriod(PERIOD),
	kind,
	text,
	source: ''
});

describe('the shipped deck', () => {
	const deck = shippedDeck();

	it('has the title, the position, each priority, each red measure, the map and the method', () => {
		const expected = ids(deck.slides);
		expect(expected.slice(0, 8)).toEqual([
			'title',
			'position',
			'changed',
			'priority-1',
			'priority-2',
			'priority-3',
			'priority-4',
			'priority-5'
		]);
		expect(expected.filter((id) => id.startsWith('measure-'))).toHaveLength(22);
		expect(expected.slice(-2)).toEqual(['map', 'method']);
	});

	it('names its date and source', () => {
		expect(deck).toMatchObject({
			date: 'Published 19 September 2012',
			source: 'Rotherham Borough Council, report of 19 September 2012'
		});
		expect(find(deck.slides, 'title')).toMatchObject({
			finding: 'Half of the rated measures are red, 2011/12',
			scope: 'All 50 measures'
		});
	});

	it('tells the position on one slide: counts, movement and the five that need attention', () => {
		const { ratings, movement, lines } = find(deck.slides, 'position');
		expect(ratings.map(({ count, words }) => `${count} ${words}`)).toEqual([
			'22 Red',
			'10 Amber',
			'12 Green',
			'6 Not rated'
		]);
		expect(movement.map(({ count }) => count)).toEqual([23, 21, 4, 2]);
		expect(lines.map(({ measureId }) => measureId).slice(0, 2)).toEqual(['ni-101', 'ni-82']);
		expect(lines).toHaveLength(5);
	});

	it('shows the areas worst first, as published', () => {
		const { rows, column } = find(deck.slides, 'map');
		expect(rows[0]).toEqual({
			code: 'E01007677',
			rank: '1',
			name: 'Canklow North',
			group: 'Boston Castle',
			figure: '57.5%'
		});
		expect(column).toBe('2009');
	});

	it('says what directions are read from', () => {
		const since = deck.slides.flatMap((slide) => ('since' in slide ? [slide.since] : []));
		expect(since.length).toBeGreaterThan(5);
		expect(new Set(since)).toEqual(new Set(['the year before']));
	});

	it('says of a priority without measures that it has none', () => {
		expect(find(deck.slides, 'priority', 'priority-5')).toMatchObject({ lines: [] });
	});

	it('has another id for every slide, and the same ids whenever it is made', () => {
		const all = deck.slides.map(({ id }) => id);
		expect(new Set(all).size).toBe(all.length);
		expect(shippedDeck().slides.map(({ id }) => id)).toEqual(all);
	});
});

describe('a deck of what the overview was narrowed to', () => {
	it('has the measures that are left, in their order, and says which those are', () => {
		const selection = { ...EVERYTHING, priority: ['4'], rating: ['red', 'amber'] };
		const { slides } = shippedDeck({ selection });
		expect(ids(slides)).toEqual([
			'title',
			'position',
			'changed',
			'priority-4',
			'measure-ni-52a',
			'measure-ni-52b',
			'measure-ni-56a',
			'map',
			'method'
		]);
		expect(find(slides, 'title').scope).toMatch(
			/^\d of 50 measures: priority 4, Helping create safe and healthy communities; red or amber$/
		);
	});

	it('names no green measure among those that need attention', () => {
		const green = shippedDeck({ selection: { ...EVERYTHING, rating: ['green'] } });
		expect(find(green.slides, 'position').lines).toEqual([]);
		const some = shippedDeck({ selection: { ...EVERYTHING, q: 'adoption' } });
		const { lines } = find(some.slides, 'position');
		expect(lines.map(({ rating }) => rating)).not.toContain('green');
	});

	it('has no position where nothing is left', () => {
		const { slides } = shippedDeck({ selection: { ...EVERYTHING, q: 'nothing at all' } });
		expect(ids(slides)).toEqual(['title', 'map', 'method']);
		expect(find(slides, 'title')).toMatchObject({
			finding: '',
			scope: '0 of 50 measures: named “nothing at all”'
		});
	});
});

describe('the slide of a red measure', () => {
	const slideOf = (measure: Partial<Measure>) =>
		find(deckWith([aRed(measure)]).slides, 'measure', 'measure-ni-900');

	it('says that no action is recorded where none is', () => {
		const { groups } = slideOf({ commentary: [commentary('summary', 'It fell.')] });
		expect(groups.map(({ title, items }) => [title, ...items])).toEqual([
			['Commentary', 'It fell.'],
			['Action', 'No action is recorded in the report.']
		]);
	});

	it('has no place for words where its dataset has none', () => {
		const unwritten = ['summary', 'exception', 'action', 'caveat'] as const;
		expect(slideOf({ unwritten }).groups).toEqual([]);
		expect(slideOf({ unwritten: ['action'] }).groups.map(({ title }) => title)).toEqual([
			'Commentary'
		]);
	});

	it('has each action with who answers for it, by when and how it stands', () => {
		const action = { periodId: PERIOD, period: aPeriod(PERIOD), source: '' };
		const { groups } = slideOf({
			commentary: [commentary('action', 'Look for reasons.')],
			actions: [
				{ ...action, text: 'Act', owner: 'Head of Schools', due: '2012-12-31', state: 'late' }
			]
		});
		expect(groups[1]).toEqual({
			title: 'Action',
			listed: true,
			items: ['Look for reasons.', 'Act. Late. Owner: Head of Schools. Due 31 December 2012.']
		});
	});

	it('takes the summary, else the narrative of the exception, and names what it leaves', () => {
		const exception = commentary('exception', 'It is an exception.');
		const alone = slideOf({ commentary: [exception] });
		expect([alone.groups[0]?.items, alone.lede]).toEqual([
			['It is an exception.'],
			'NI 900 · Priority 1'
		]);
		const both = slideOf({ commentary: [exception, commentary('summary', 'It fell.')] });
		expect([both.groups[0]?.items, both.lede]).toEqual([
			['It fell.'],
			'NI 900 · Priority 1 · The report’s exception narrative is on the measure’s page.'
		]);
	});

	it('says what is missing as missing', () => {
		expect(slideOf({ observations: [] })).toMatchObject({
			line: { figure: 'not published', direction: 'unknown' },
			sentence: 'No outturn: not published.'
		});
	});

	it('says of a figure that it is provisional', () => {
		const figure = anObservation({ printed: '7.6%', marker: 'p' });
		expect(slideOf({ observations: [figure] }).line.figure).toBe('7.6%, provisional');
	});

	it('goes on on further slides until all is said', () => {
		const sentences = Array.from({ length: 90 }, (_, i) => `Sentence number ${i} is this one.`);
		const { slides } = deckWith([
			aRed({ commentary: [commentary('summary', sentences.join(' '))] })
		]);
		const own = slides.filter((slide) => slide.kind === 'measure');
		expect(own.length).toBeGreaterThan(2);
		expect(own.map(({ id }) => id).slice(0, 2)).toEqual(['measure-ni-900', 'measure-ni-900-2']);
		expect(own[1]).toMatchObject({ title: 'Share of children (continued)', continued: true });
		const said = own.flatMap(({ groups }) => groups.flatMap(({ items }) => items)).join(' ');
		for (const sentence of sentences) expect(said).toContain(sentence);
	});

	it('is there for red measures alone', () => {
		const { slides } = deckWith([aRed({ statuses: [aStatus({ rag: 'amber' })] })]);
		expect(ids(slides)).toEqual([
			...['title', 'position', 'changed', 'priority-1', 'priority-2', 'map', 'method']
		]);
	});
});

describe('what changed', () => {
	const said = (input: Parameters<typeof shippedDeck>[0]) =>
		shippedDeck(input).slides.flatMap((slide) => (slide.kind === 'changed' ? slide.groups : []));

	it('tells of the year before: counts, the biggest movers both ways, and what nobody knows', () => {
		const groups = said({});
		expect(groups[0]?.items[0]).toBe(
			'2010/11 to 2011/12: 23 improved, 21 declined, 4 unchanged; 2 could not be compared.'
		);
		expect(groups.find(({ title }) => title === 'Ratings that changed')?.items).toEqual([
			'Not known: no ratings are published for 2010/11.'
		]);
		const declined = groups.find(({ title }) => title === 'Declined, biggest first');
		expect(declined?.items).toHaveLength(4);
		expect(declined?.items[2]).toBe(
			'Repeat child protection plans, NI 65: 8.8% to 11.8%, up 3 points'
		);
		expect(declined?.items.at(-1)).toBe('The first 3 of 21.');
	});

	it('tells of those measures alone that the filters leave', () => {
		const [all] = said({ selection: { ...EVERYTHING, priority: ['4'] } });
		expect(all?.items[0]).toMatch(/^2010\/11 to 2011\/12: \d improved, \d declined, /);
	});
});

describe('what others bring', () => {
	it('is waited for: the map says so until the areas are there', () => {
		expect(find(shippedDeck({ atlas: undefined }).slides, 'map')).toMatchObject({
			rows: [],
			lede: 'The figures of the areas have not come yet.'
		});
	});
});

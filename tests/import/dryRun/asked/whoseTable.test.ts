import { describe, expect, it } from 'vitest';
import { LEAVE_OUT, type Answers } from '$lib/import/questions';
import { brought, broughtLines } from '../../officersTable';

const TABLE = ['Ref,2012/13 Outturn,Target', 'NI 60,70.1%,75%', 'NI 61,60.2%,75%'];
const below = (title: string, said?: Answers) => broughtLines([title, ...TABLE], said);
const called = (title: string) => `What are the figures in this table? It is called “${title}”.`;
const outturns = (changed: string[]) => changed.filter((line) => / 2012\/13: /.test(line));

describe('a title above a table of measures', () => {
	it.each([
		['a ward by its name', 'Ward: Wales', 'Ward: Wales'],
		['a ward in two cells', 'Ward,Wales', 'Ward: Wales'],
		[
			'a ward beside its period',
			'Wales Ward performance 2012/13',
			'Wales Ward performance 2012/13'
		],
		['an area of the dataset', 'Wales', 'Wales'],
		['a comparator', 'England', 'England'],
		['a sex', 'Boys 2012/13', 'Boys 2012/13'],
		['a sex by its heading', 'Sex: Female', 'Sex: Female'],
		['an age', 'Aged 16-24', 'Aged 16-24'],
		['an age by its limit', 'Under 18s', 'Under 18s']
	])('that is %s is asked about, and nothing is taken till then', (_, title, text) => {
		const { open, changed, parts } = below(title);
		expect(open).toEqual([called(text)]);
		expect(changed).toEqual([]);
		expect(parts).toBeUndefined();
	});

	it.each([
		['the council', 'Rotherham MBC'],
		['the council by its heading', 'Area: Rotherham'],
		['all of the people', 'Sex: All'],
		['a report', 'Quarterly performance by ward'],
		['a directorate', 'Directorate: Children'],
		['of the council and another', 'Rotherham,England']
	])('that is %s is not', (_, title) => {
		const { open, parts } = below(title);
		expect(open).toEqual([]);
		expect(parts).toBeDefined();
	});

	it('that is a comparator is not where that has a column of its own', () => {
		const lines = ['England', 'Ref,2012/13 Outturn,England 2012/13', 'NI 60,70.1%,71%'];
		expect(broughtLines(lines).open).toEqual([]);
	});

	it('gives the outturns to whom it is answered, and leaves out what is the council’s alone', () => {
		const { changed, guess } = below('England', { 'title england': 'national' });
		expect(outturns(changed)).toEqual([
			'NI 60, Core assessments in 35 working days: England 2012/13:  → 70.1%',
			'NI 61, Adoption placements within 12 months: England 2012/13:  → 60.2%'
		]);
		expect(guess.columns[2]?.unused).toEqual({ reason: 'left-out' });
	});

	it('leaves all out, or none, as is answered', () => {
		expect(below('Boys', { 'title boys': LEAVE_OUT }).changed).toEqual([]);
		expect(outturns(below('Boys', { 'title boys': 'actual' }).changed)).toHaveLength(4);
	});
});

it('a sheet’s name is a title', () => {
	const rows = [
		['Ref', '2012/13 Outturn'],
		['NI 60', '70.1%']
	];
	expect(brought({ name: 'England', rows, notes: [] }, 'table.xlsx').open).toEqual([
		called('England')
	]);
});

it('a place that is no council’s name alone above a table is asked about as another council', () => {
	expect(below('Doncaster').open).toEqual([
		'Is this a table of Rotherham Borough Council? It is named “doncaster”.'
	]);
});

describe('a table of areas', () => {
	const AREAS = ['Area code,Children in poverty 2009', 'E01007668,7.1%'];

	it('is asked about below a part of the people', () => {
		const { open, changed } = broughtLines(['Boys', ...AREAS]);
		expect(open).toEqual([called('Boys')]);
		expect(changed).toEqual([]);
		expect(broughtLines(['Boys', ...AREAS], { 'title boys': LEAVE_OUT }).parts).toBeUndefined();
	});

	it('is not below a place, nor are its rows', () => {
		const [head = '', row = ''] = AREAS;
		expect(broughtLines(['England', head, 'Wales', row]).open).toEqual([]);
	});
});

describe('a row between measures that stands alone', () => {
	const rows = (text: string) => ['Ref,2012/13', 'NI 60,70.1%', text, 'NI 61,60.2%'];

	it.each(['Boys', 'England', 'Ward: Wales'])(
		'and is “%s” is asked about for those below it',
		(text) => {
			const { open, changed } = broughtLines(rows(text));
			expect(open).toEqual([`What are the figures in the rows below “${text}”?`]);
			expect(outturns(changed)).toEqual([expect.stringMatching(/^NI 60.*70\.1%$/)]);
		}
	);

	it('gives them to whom it is answered, until a row is of the council', () => {
		const lines = [...rows('England'), 'Rotherham', 'NI 62,9.9%'];
		expect(outturns(broughtLines(lines, { 'below england': 'national' }).changed)).toEqual([
			expect.stringMatching(/^NI 60.*Outturn/),
			expect.stringMatching(/^NI 61.*England/),
			expect.stringMatching(/^NI 62.*Outturn/)
		]);
	});
});

import { describe, expect, it } from 'vitest';
import type { Answers } from '$lib/import/questions';
import { broughtLines } from '../officersTable';

/** Small tables as councils, police, fire and health bodies publish them, each once stored wrong without a word. */
function tried(lines: string[], said: Answers = {}) {
	const run = broughtLines(lines, said);
	const unused = run.guess.columns.flatMap(({ header, unused }) => (unused ? [header] : []));
	return { ...run, unused };
}

describe('a table of areas: a heading that names a measure and says more', () => {
	it.each([
		['the number of a share', 'Children in poverty (number) 2009'],
		['a number by its sign', '# children in poverty 2009'],
		['a number, cut short', 'No. children in poverty 2009'],
		['a total', 'Total children in poverty 2009'],
		['what it is not', '% of children not in child poverty 2009'],
		['other units', 'Child poverty households 2009'],
		['money', 'Child poverty 2009 (£)'],
		['a part of the people', 'Child poverty 2009 boys'],
		['an age', 'Children in poverty under 5 2009'],
		['another measure', 'Income deprivation affecting older people 2010'],
		['a difference by its sign', 'Child poverty 2009 +/-'],
		['a movement', 'Child poverty movement 2010'],
		['a forecast', 'Child poverty forecast 2013'],
		['a target', 'Child poverty target 2012/13'],
		['an average', 'Child poverty average 2009'],
		['an error', 'Child poverty SE 2009'],
		['another place', 'Child poverty England 2009'],
		['a rank of few', 'IMD rank 2010 (borough)'],
		['another time', 'Child poverty last year']
	])('is not of its values, and that is told: %s', (_, heading) => {
		const table = [
			`Area code,Income deprivation 2010,${heading}`,
			'E01007668,20%,31',
			'E01007677,21%,41'
		];
		const { changed, unused } = tried(table);
		expect(unused).toEqual([heading]);
		expect(changed).toHaveLength(2);
		expect(changed.every((line) => line.includes(': Income deprivation 2010: '))).toBe(true);
	});

	it.each([
		['% Children in poverty 2009', 'Children in poverty 2009'],
		['Children in poverty (%) 2009', 'Children in poverty 2009'],
		['Proportion of children in poverty 2009', 'Children in poverty 2009'],
		['Child poverty rate 2008/09', 'Children in poverty 2008/09'],
		['child-poverty_2009', 'Children in poverty 2009'],
		['Children in poverty – outturn 2009-2011', 'Children in poverty 2009 to 2011'],
		['IMD rank 2010', 'Deprivation rank in England 2010'],
		['Income deprivation affecting children 2019', 'Income deprivation affecting children 2019']
	])('is of them where it says only the time and the unit: %s', (heading, measure) => {
		const { changed, unused } = tried([`Area code,${heading}`, 'E01007668,31']);
		expect(unused).toEqual([]);
		expect(changed[0]).toContain(`: ${measure}: `);
	});
});

describe('a table of areas: what its rows and other columns say', () => {
	const TIDY = 'Area,Measure,Period';
	it.each([
		['a statistic', 'Value type', 'Lower CI', 'Percentage'],
		['a number', 'Data type', 'Count', 'Rate'],
		['a sex', 'Sex', 'Female', 'Persons'],
		['an age', 'Age', '0-4', 'All ages'],
		['a statistic below any heading', 'Shown', 'National rank', 'Published']
	])('%s is asked about, and nothing of its row is taken till then', (_, heading, other, all) => {
		const table = [
			`${TIDY},${heading},Value`,
			`E01007668,Children in poverty,2009,${other},11`,
			`E01007677,Children in poverty,2009,${all},51`
		];
		const asked = tried(table);
		expect(asked.open).toHaveLength(2);
		expect(asked.changed).toEqual([]);
		const id = (text: string) => `whose ${heading.toLowerCase()} ${text.toLowerCase()}`;
		const answered = tried(table, { [id(other)]: 'leave-out', [id(all)]: 'actual' });
		expect(answered.changed).toEqual([expect.stringContaining('57.5% → 51')]);
		expect(answered.lines).toContainEqual(expect.stringMatching(/^Row 2\. .*were left out/));
	});

	it.each([
		['Series', 'Target'],
		['Unit', 'Number']
	])('%s “%s” is no value of the measure, and its row is told', (heading, text) => {
		const table = [`${TIDY},${heading},Value`, `E01007668,Children in poverty,2009,${text},11`];
		const { changed, lines } = tried(table);
		expect(changed).toEqual([]);
		expect(lines).toContainEqual(expect.stringMatching(/^Row 2\. .*were left out/));
	});

	it('a unit that is the measure’s changes nothing', () => {
		const row = 'E01007668,Children in poverty,2009,%,11';
		expect(tried([`${TIDY},Unit,Value`, row]).changed).toHaveLength(1);
	});

	it('targets, ratings, limits, numbers and comparators beside the values are told as not used', () => {
		const { changed, unused } = tried([
			'Ward,Child poverty 2009,Target,RAG,Lower CI,Number,Denominator,England',
			'Wales,41.0%,38%,R,37%,41,100,21%'
		]);
		expect(changed).toEqual([expect.stringContaining(' → 41.0%')]);
		expect(unused).toEqual([...['Target', 'RAG', 'Lower CI', 'Number', 'Denominator', 'England']]);
	});
});

describe('a table of areas: the place of a row with several names', () => {
	it.each([
		['Ward,LSOA', 'Wales,Aston North West'],
		['LSOA,Ward', 'Aston North West,Wales'],
		['Ward,LSOA code', 'Aston,E01007668'],
		['Area code,Area name', 'E01007668,Aston NW']
	])('is the smallest: %s', (heads, names) => {
		const { changed } = tried([`${heads},Children in poverty 2009`, `${names},41.0%`]);
		expect(changed).toEqual([
			'E01007668, Aston North West: Children in poverty 2009: 41.9% → 41.0%'
		]);
	});

	it.each([
		['two of one size', 'Area code,Area name', 'E01007668,Canklow North', 'the area of its row'],
		['a name that may be a smaller one’s', 'Ward,LSOA', 'Wales,Wales 001A', 'the code or name']
	])('is an error where it is open: %s', (_, heads, names, wanted) => {
		const { changed, lines } = tried([`${heads},Children in poverty 2009`, `${names},41.0%`]);
		expect(changed).toEqual([]);
		expect(lines).toEqual([expect.stringMatching(new RegExp(`^Row 2\\. Error, .*${wanted}`))]);
	});

	it('is a group that its code and a name of its own say', () => {
		const table = ['Ward code,Ward name,Child poverty 2009', 'E05001035,Wales ward,41.0%'];
		expect(tried(table).changed).toEqual(['E05001035, Wales: Children in poverty 2009:  → 41.0%']);
	});
});

describe('a summary of a health board, with "Measure" above its figures', () => {
	it('asks what they are and does not take them for titles', () => {
		const { open } = tried([
			'KPI,Measure,Target 2012/13,Variation,Mean',
			'NI 60,91%,95%,Common cause,90%',
			'NI 61,51%,75%,Special cause,50%'
		]);
		expect(open).toContain('What are the figures under “Measure”?');
	});
});

describe('a row that says the part of its year in a column of its own', () => {
	it.each([
		['Half', 'H1', ['2012/13 H1']],
		['Reporting quarter', 'Q2', ['2012/13 Q2']],
		['Qtr', '3', ['2012/13 Q3']],
		['Term', 'Autumn', []]
	])('is of that, or is an error, and never of the whole year: %s', (heading, text, labels) => {
		const { changed, lines } = tried([`Ref,Year,${heading},Value`, `NI 60,2012/13,${text},70`]);
		const outturns = changed.flatMap((line) => /Outturn (.*?):/.exec(line)?.[1] ?? []);
		expect(outturns).toEqual(labels);
		expect(lines.some((line) => line.includes('Error'))).toBe(labels.length === 0);
	});
});

describe('a line above bare months, quarters or years that says that they are not what they are headed', () => {
	it.each([
		['Quarter 2 2012/13 cumulative performance', 'Q1 2012/13,Q2 2012/13'],
		['All figures are cumulative (April to date)', 'Apr 2012,May 2012'],
		['Rolling 12 month figures', 'Apr 2012,May 2012'],
		['Percentage point change on the previous year', '2011/12,2012/13']
	])('is asked about, and nothing is taken till then: %s', (line, heads) => {
		const { open, changed } = tried([line, `Ref,${heads}`, 'NI 60,7.0,7.1', 'NI 61,6.0,6.1']);
		expect(open).toEqual([`What are the figures under “${line}”?`]);
		expect(changed).toEqual([]);
	});
});

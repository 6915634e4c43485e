import { describe, expect, it } from 'vitest';
import { readFile } from '$lib/import/read';
import type { Answers } from '$lib/import/questions';
import { brought } from '../officersTable';
import { bytesOf, sheetsOf } from '../read/reading';

/** Small tables as councils, police, fire and health bodies publish them, each once stored wrong without a word. */
function tried(lines: string[], said: Answers = {}, fileName = 'figures.csv') {
	const [sheet] = sheetsOf(readFile(bytesOf(`${lines.join('\n')}\n`), fileName));
	if (!sheet) throw new Error('no sheet');
	const run = brought(sheet, fileName, said);
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

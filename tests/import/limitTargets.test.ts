import { describe, expect, it } from 'vitest';
import { writeCells, TABLES } from '$lib/data/schema/tables';
import { brought } from './officersTable';

/** NI 62 is better lower, NI 60 higher. */
const HEADINGS = ['Ref', 'Measure', '2012/13 Target', '2012/13 Outturn', 'RAG'];
const table = (...rows: string[][]) =>
	brought({ name: 'Sheet1', rows: [HEADINGS, ...rows], notes: [] }, 'table.csv');
const NI_62 = ['NI 62', 'Stability of care: number of placements'];
const NI_60 = ['NI 60', 'Core assessments in 35 working days'];

describe('a target that is a limit or a range', () => {
	const run = table([...NI_62, '<9.5%', '9.5%', ''], [...NI_60, '75-80%', '81.0%', '']);
	const targetOf = (reference: string) =>
		run.parts?.core.measures
			.find((one) => one.reference === reference)
			?.observations.find(({ series, periodId }) => series === 'target' && periodId === '2012-13');

	it('is brought as it stands, with its relation and both ends', () => {
		expect(run.lines.filter((line) => line.includes('Error'))).toEqual([]);
		expect(targetOf('NI 62')).toMatchObject({
			...{ value: 9.5, printed: '<9.5%', relation: 'less-than' }
		});
		expect(targetOf('NI 60')).toMatchObject({
			...{ value: 75, valueTo: 80, printed: '75-80%', relation: 'range' }
		});
	});

	it('is told among the changes as it was printed', () => {
		expect(run.changed).toEqual(
			expect.arrayContaining([
				'NI 62, Stability of care: number of placements: Target 2012/13:  → <9.5%',
				'NI 60, Core assessments in 35 working days: Target 2012/13:  → 75-80%'
			])
		);
	});

	it('is written into the data package again', () => {
		const target = targetOf('NI 60');
		if (!target) throw new Error('no target');
		const cells = writeCells(TABLES['observations.csv'], { ...target, indicatorId: 'ni-60' });
		expect(cells).toMatchObject({ value: '75', value_to: '80', relation: 'range' });
	});

	it('is refused where it leaves the worse side open, and the way out is named', () => {
		const { lines, parts } = table([...NI_62, '≥9.5%', '9.5%', '']);
		expect(parts).toBeUndefined();
		expect(lines).toEqual([
			expect.stringContaining(
				'The limit leaves the worse side open: one at least, such as ≥5, fits what is better higher, one at most what is better lower.'
			)
		]);
	});
});

describe('a limit where an outturn stands', () => {
	it('is refused by its name', () => {
		const { lines } = table([...NI_60, '75.0%', '>80%', '']);
		expect(lines[0]).toContain('">80%"');
		expect(lines[0]).toContain('This gives a limit and no figure');
	});
});

import { describe, expect, it } from 'vitest';
import { broughtLines } from '../../officersTable';

const targetsOf = (lines: string[]) =>
	broughtLines(lines).changed.flatMap(
		(line) => /^(NI \d+), .*: Target (.*)$/.exec(line)?.slice(1) ?? []
	);
const wide = (heading: string, ...texts: string[]) => [
	`Ref,2012/13 Outturn,Target,${heading}`,
	...texts.map((text, i) => `NI ${60 + i},70.1%,7${i + 1}%,${text}`)
];

describe('a column beside the targets that says which period they are of', () => {
	it.each(['Target period', 'Target year', 'Target date', 'Period of target', 'Target set for'])(
		'gives each its own: “%s”',
		(heading) => {
			expect(targetsOf(wide(heading, '2013/14', '2014/15', ''))).toEqual([
				...['NI 60', '2013/14:  → 71%', 'NI 61', '2014/15:  → 72%', 'NI 62', '2012/13:  → 73%']
			]);
		}
	);

	it('does so where rows say the period of their outturns', () => {
		const row = 'NI 60,2012/13,70.1%,71%,2013/14';
		expect(targetsOf(['Ref,Period,Outturn,Target,Target period', row])).toEqual([
			...['NI 60', '2013/14:  → 71%']
		]);
	});

	it('and where they say the series', () => {
		const rows = ['NI 60,2012/13,Target,71%,2013/14', 'NI 60,2012/13,Actual,70%,2013/14'];
		const { changed } = broughtLines(['Ref,Period,Series,Value,Target period', ...rows]);
		expect(changed).toContainEqual(expect.stringContaining('Target 2013/14:  → 71%'));
		expect(changed).toContainEqual(expect.stringContaining('Outturn 2012/13:  → 70%'));
	});

	it.each(['31/03/2014', 'March 2014', '2014', 'ongoing'])(
		'is an error where it may be a deadline, or is no period: “%s”',
		(text) => {
			const { lines, changed } = broughtLines(wide('Target date', text));
			expect(changed).toEqual([]);
			expect(lines).toEqual([
				expect.stringMatching(/^Row 2\. Error, column D .*Wanted: the period that the target is of/)
			]);
		}
	);

	it('is an error where the target’s own heading says another period', () => {
		const { lines, changed } = broughtLines([
			'Ref,2012/13 Outturn,2012/13 Target,Target period',
			'NI 60,70.1%,71%,2013/14'
		]);
		expect(changed).toEqual([]);
		expect(lines).toEqual([
			expect.stringMatching(/^Row 2\. Error, column C .*a figure of 2013\/14/)
		]);
	});
});

it('“Target year” over figures is the target', () => {
	const lines = ['Ref,2012/13 Outturn,Target year', 'NI 60,70.1%,71%'];
	expect(targetsOf(lines)).toEqual(['NI 60', '2012/13:  → 71%']);
});

import { describe, expect, it } from 'vitest';
import { readPaste } from '$lib/import/read';

describe('the text of a PDF, parted by several blanks', () => {
	const pasted = (lines: string[]) => () =>
		readPaste({ text: lines.join('\n'), html: '' }, 'Pasted table');
	it.each([
		['without a comma', '75.1%', '80.0%'],
		['with commas in its figures', '1,345', '1,400']
	])('%s is refused: which figure is whose is lost', (_, target, outturn) => {
		expect(
			pasted([
				'Ref     Measure              2012/13 Target    2012/13 Outturn',
				`NI 60   Core assessments     ${target}             ${outturn}`,
				`NI 61   Adoption placements  ${target}             ${outturn}`
			])
		).toThrow('no-columns');
	});

	it('is not a table whose cells are padded to one width', () => {
		const lines = [
			'Ref   , Measure    , Outturn',
			'NI 60 , Assessments, 5',
			'NI 61 , Adoption   , 6'
		];
		expect(pasted(lines)()).toMatchObject({ kind: 'sheets' });
	});
});

import { expect, it } from 'vitest';
import { changesCsv } from '$lib/export/tables/changesCsv';

const change = {
	status: 'new',
	what: 'NI 116, Children',
	field: 'Outturn 2012/13',
	before: '',
	after: '22%'
};

it('has a row a change, for a spreadsheet, and runs no formula', () => {
	expect(changesCsv([change, { ...change, what: '=1+1' }])).toBe(
		'\uFEFFOf,Field,Before,After,Change\r\n"NI 116, Children",Outturn 2012/13,,22%,new\r\n\'=1+1,Outturn 2012/13,,22%,new\r\n'
	);
});

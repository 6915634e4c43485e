/** A scorecard of thirty rows as an officer has it in a spreadsheet: real figures of 2011/12, in a layout of the desk's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse, type DSVRowString } from 'd3-dsv';
import { workbook } from '../import/read/workbook.ts';
import { ROOT } from './files.ts';

const ROWS = 30;
const HEADS = [
	...['Priority', 'Ref', 'Measure', 'Good is'],
	...['10/11 Outturn', 'Target', 'Outturn', 'RAG']
];
const GOOD_IS: Record<string, string> = { higher: 'High', lower: 'Low' };
const RAG: Record<string, string> = { red: 'Red', amber: 'Amber', green: 'Green' };

const tableOf = (name: string) =>
	csvParse(readFileSync(join(ROOT, 'data/rotherham', name), 'utf8'));

const observations = tableOf('observations.csv');
const statuses = tableOf('published-statuses.csv');
const priorities = tableOf('priorities.csv');

const printed = (id = '', period: string, series: string) =>
	observations.find(
		(row) => row.indicator_id === id && row.period_id === period && row.series === series
	)?.printed ?? '';

/** Those with a target and an outturn of the year. */
const measures = tableOf('indicators.csv')
	.filter(({ id }) => printed(id, '2011-12', 'target') && printed(id, '2011-12', 'actual'))
	.slice(0, ROWS);

const ratingOf = ({ id }: DSVRowString) =>
	RAG[statuses.find(({ indicator_id }) => indicator_id === id)?.rating_id ?? ''] ?? '';

/** A row a measure, below the headings; a priority stands beside the first of its measures. */
export const SCORECARD: string[][] = [
	HEADS,
	...measures.map((measure, i) => {
		const { id, reference = '', short_title = '', polarity = '', priority_id } = measure;
		const title = priorities.find((one) => one.id === priority_id)?.title ?? '';
		return [
			measures[i - 1]?.priority_id === priority_id ? '' : title,
			...[reference, short_title, GOOD_IS[polarity] ?? ''],
			...[printed(id, '2010-11', 'actual'), printed(id, '2011-12', 'target')],
			...[printed(id, '2011-12', 'actual'), ratingOf(measure)]
		];
	})
];

/** The same as a workbook, as Excel saves it. */
export const scorecard = () => workbook({ sheets: [{ name: 'Scorecard', rows: SCORECARD }] });

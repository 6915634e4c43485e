/** The first table that a council without a site brings: a row a measure, one without a word on which way is better. */
const HEADS = [
	...['Ref', 'Measure title', 'Priority', 'Good is', 'Unit'],
	...['2023/24 Outturn', '2024/25 Target', '2024/25 Outturn']
];
const MEASURES = [
	['HW-1', 'Homes inspected in time', 'Safe homes', 'High', '%', '81.2%', '90%', '84.0%'],
	['HW-2', 'Days to re-let a home', 'Safe homes', 'Low', 'days', '31', '28', '34'],
	['RB-1', 'Waste recycled', 'Clean streets', '', '%', '41.3%', '45%', '43.9%'],
	['RB-2', 'Missed bins', 'Clean streets', 'Neither', 'per 10,000', '66.9', '60', '58.2']
];

/** The same with a further column. @param cells one a measure */
export const firstTable = (head?: string, cells: string[] = []): string[][] =>
	head === undefined
		? [HEADS, ...MEASURES]
		: [[...HEADS, head], ...MEASURES.map((row, i) => [...row, cells[i] ?? ''])];

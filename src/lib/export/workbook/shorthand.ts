/** The marks and set words of the tables: as written, in which column, what they mean. */
export const SHORTHAND: [mark: string, column: string, meaning: string][] = [
	['[z]', 'marker', 'Not applicable: the report prints N/A'],
	['[x]', 'marker', 'Not available: the report leaves the cell blank'],
	['[c]', 'marker', 'Suppressed: withheld, usually because numbers are small'],
	['[p]', 'marker', 'Provisional: stands beside a figure that may change'],
	['[r]', 'marker', 'Revised: stands beside a figure that has been corrected'],
	['actual', 'series', 'The outturn'],
	['target', 'series', 'What was aimed for'],
	[
		'stat_neighbours',
		'series, comparator',
		'The average of statistical neighbours: similar councils'
	],
	['national', 'series, comparator', 'England'],
	['region', 'series', 'Yorkshire and the Humber'],
	['south_yorkshire', 'series', 'South Yorkshire'],
	['higher', 'polarity', 'A higher figure is better; empty where no judgement is made'],
	['lower', 'polarity', 'A lower figure is better'],
	['percent', 'unit', 'Per cent'],
	['count', 'unit', 'A number of people or things'],
	['rate', 'unit', 'Per 1,000'],
	['rank', 'unit', 'A place in an order'],
	['score', 'unit', 'Points'],
	['improved', 'direction', 'The published arrow points up'],
	['declined', 'direction', 'The published arrow points down'],
	['unchanged', 'direction', 'The published arrow is level'],
	['yes', 'target_met, stat_neighbours_met, national_met', 'Published as met'],
	['no', 'target_met, stat_neighbours_met, national_met', 'Published as missed'],
	['na', 'target_met, stat_neighbours_met, national_met', 'Published as not applicable'],
	['red, amber, green', 'rag', 'The published rating'],
	['none', 'rag', 'The published rating is N/A'],
	['soa', 'kind of areas', 'Lower super output area, 2001 boundaries']
];

import { describe, expect, test } from 'vitest';
import type { Role } from '$lib/import/guess';
import { COMPARATORS } from '../../builders';
import { plainHeader, roleOf as roleIn } from '$lib/import/recognise/headers';

const roleOf = (header: string) => roleIn(header, { comparators: COMPARATORS, periods: [] });

describe('a plain header', () => {
	test.each([
		['has small letters', 'RAG Status', 'rag status'],
		['has spaces for line breaks', '11/12\r\nTarget', '11/12 target'],
		['has one space for several', 'Good   perf\t is', 'good perf is'],
		['has no full stop at its end', 'No.', 'no'],
		['has a space for a full stop within', 'Stat.Neigh.', 'stat neigh'],
		['has no space around it', '  Ref ', 'ref'],
		['keeps its other marks', 'indicator_id', 'indicator_id'],
		['of nothing is nothing', ' .\n ', '']
	])('%s', (_, header, plain) => {
		expect(plainHeader(header)).toBe(plain);
	});
});

describe('a column is known by its header', () => {
	test.each<[string, Role]>([
		// What the monitoring report calls its columns.
		['No.', 'number'],
		// What national tables call the signs beside their figures.
		...['Marker', 'marker', 'Value marker', 'Shorthand', 'Status code', 'Obs_status'].map(
			(header): [string, Role] => [header, 'marker']
		),
		['Ref', 'reference'],
		['Definition', 'title'],
		['Good Performance is', 'polarity'],
		['10/11 Perf', 'actual'],
		['11/12 Target', 'target'],
		['11/12 Outturn', 'actual'],
		['DoT', 'direction'],
		['On target', 'target_met'],
		['Stat Neigh Average', 'stat_neighbours'],
		['Stat.\nNeighbours', 'stat_neighbours'],
		['National', 'national'],
		['RAG Status', 'rag'],
		// What other people call them.
		['#', 'number'],
		['Number', 'number'],
		['Reference', 'reference'],
		['Indicator', 'reference'],
		['PI', 'reference'],
		['Title', 'title'],
		['Name', 'title'],
		['Description of the measure', 'title'],
		['Polarity', 'polarity'],
		['Good is', 'polarity'],
		['Direction of travel', 'direction'],
		['Actual', 'actual'],
		['Latest result', 'actual'],
		['Target for the year', 'target'],
		['Met target', 'target_met'],
		['SN', 'stat_neighbours'],
		['England average', 'national'],
		['Region', 'region'],
		['Regional average', 'region'],
		['Nat. average', 'national'],
		['Forecast', 'forecast'],
		['South Yorkshire', 'south_yorkshire'],
		['Rating', 'rag'],
		['Status', 'rag'],
		['Comments', 'summary'],
		['Exception report', 'exception'],
		['Narrative', 'exception'],
		['Actions', 'action'],
		['Caveat', 'caveat'],
		// A tidy table.
		['Period', 'period'],
		['Year', 'period'],
		['Quarter', 'period'],
		['Month', 'period'],
		['Series', 'series'],
		['Value', 'value'],
		['Figure', 'value'],
		['Numerator', 'numerator'],
		['Denominator', 'denominator'],
		['Cohort', 'denominator'],
		['Lower', 'lower'],
		['Lower CI 95.0 limit', 'lower'],
		['Upper CI 95.0 limit', 'upper'],
		['95% upper confidence limit', 'upper'],
		['Lower 95% confidence interval', 'lower'],
		['LCI', 'lower'],
		['UCL', 'upper'],
		['Unit', 'unit'],
		['Units', 'unit'],
		['Revised from', 'revised_from'],
		['Revised on', 'revised_on'],
		['Covers', 'refers_to'],
		['Refers to', 'refers_to'],
		['Footnote', 'note'],
		['Source of the figure', 'source'],
		// A table of areas.
		['SOA', 'area'],
		['LSOA code', 'area'],
		['Lower Super Output Area', 'area'],
		['Area', 'area'],
		['Area name', 'area'],
		['Ward', 'area'],
		['Neighbourhood', 'area'],
		['Measure', 'area_measure'],
		// The columns of the data package.
		['indicator_id', 'reference'],
		['period_id', 'period'],
		['target_met', 'target_met'],
		['stat_neighbours_met', 'stat_neighbours_met'],
		['national_met', 'national_met'],
		['stat_neighbours', 'stat_neighbours'],
		['south_yorkshire', 'south_yorkshire'],
		['revised_from', 'revised_from'],
		['revised_on', 'revised_on'],
		['refers_to', 'refers_to'],
		['area_code', 'area'],
		['measure_id', 'area_measure'],
		['printed', 'value']
	])('"%s" is %s', (header, role) => {
		expect(roleOf(header)).toBe(role);
	});
});

describe('the more particular name goes first', () => {
	test.each<[string, Role, Role]>([
		['On target', 'target_met', 'target'],
		['Lower Super Output Area', 'area', 'lower'],
		['11/12 Target', 'target', 'actual'],
		['Stat neighbours met', 'stat_neighbours_met', 'stat_neighbours'],
		['Met SN', 'stat_neighbours_met', 'stat_neighbours'],
		['National average met', 'national_met', 'national'],
		['Met England', 'national_met', 'national'],
		['South Yorkshire', 'south_yorkshire', 'region'],
		['Good perf is', 'polarity', 'actual'],
		['Comments on target', 'summary', 'target'],
		['National 2011', 'national', 'actual']
	])('"%s" is %s, not %s', (header, role) => {
		expect(roleOf(header)).toBe(role);
	});
});

describe('a header that is only a period is of outturns', () => {
	test.each(['2011/12', '11/12', '2012-13', 'Q1 2012/13', '2012-13-q1', '2009', 'May 2012'])(
		'"%s"',
		(header) => {
			expect(roleOf(header)).toBe('actual');
		}
	);
});

describe('a header says nothing known where it', () => {
	test.each([
		['is blank', ''],
		['is white space', ' \n\t'],
		['is only full stops', '...'],
		['is a word of another matter', 'Lead officer'],
		['is a letter', 'x'],
		['is a number that is no year', '12345'],
		['names years that do not follow one another', '2011/13'],
		['only holds a known word within another', 'Targeted'],
		['begins like a reference', 'Refuse'],
		['begins like a ward', 'Wardrobe'],
		['names what every object has', 'constructor'],
		['names what every object has, hidden', '__proto__']
	])('%s: "%s"', (_, header) => {
		expect(roleOf(header)).toBeUndefined();
	});
});

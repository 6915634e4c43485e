import { DATED, type Role } from '$lib/import/guess';

/** What a column can be, in words, as they stand in a list. */
export const ROLE_WORDS: Record<Role, string> = {
	ignore: 'Not used',
	number: 'Number of the measure',
	reference: 'Reference of the measure',
	title: 'Title of the measure',
	polarity: 'Whether high or low is good',
	actual: 'Outturn',
	target: 'Target',
	stat_neighbours: 'Statistical neighbours',
	national: 'National',
	region: 'Yorkshire and the Humber',
	south_yorkshire: 'South Yorkshire',
	period: 'Period',
	series: 'Series',
	value: 'Value',
	numerator: 'Numerator',
	denominator: 'Denominator',
	unit: 'Unit',
	refers_to: 'Time it refers to',
	note: 'Note',
	source: 'Source',
	direction: 'Direction of travel',
	target_met: 'Target met',
	stat_neighbours_met: 'Better than statistical neighbours',
	national_met: 'Better than national',
	rag: 'Rating',
	summary: 'Commentary: summary',
	exception: 'Commentary: exception',
	action: 'Commentary: action',
	caveat: 'Commentary: caveat',
	area: 'Area',
	area_measure: 'Measure of areas',
	area_value: 'Value of an area',
	area_marker: 'Marker of an area’s value'
};

const WITH_PERIOD: Role[] = [...DATED, 'value', 'area_value', 'area_marker'];

/** Whether a column's period can be given. */
export const hasPeriod = (role: Role): boolean => WITH_PERIOD.includes(role);

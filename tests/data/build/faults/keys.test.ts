import { describeFaults, OBSERVATION, type Case } from './refused';

const KEYS: Case[] = [
	{
		title: 'an id given twice',
		file: 'priorities.csv',
		from: 'priority-2,2',
		to: 'priority-1,2',
		says: ['row 3, column id: "priority-1"', 'wanted each id once', 'Row 2 has it already.']
	},
	{
		title: 'a number given to two priorities',
		file: 'priorities.csv',
		from: 'priority-2,2',
		to: 'priority-2,1',
		says: ['row 3, column number: "1"', 'wanted each number once', 'Row 2 has it already.']
	},
	{
		title: 'a number that stands in addresses for a priority without one',
		file: 'priorities.csv',
		from: 'priority-1,1,Communities\npriority-2,2',
		to: 'b2,,Communities\npriority-2,b2',
		says: ['row 3, column number: "b2"', 'wanted each number once', 'Row 2 has it already.']
	},
	{
		title: 'a number given to two measures',
		file: 'indicators.csv',
		from: 'ni-116,1,',
		to: 'ni-116,6,',
		says: [
			'row 4, column number, part: "6, blank"',
			'wanted each number, part once',
			'Row 2 has it'
		]
	},
	{
		title: 'a figure given twice',
		file: 'observations.csv',
		from: 'ni-76,2011-12,target',
		to: 'ni-76,2011-12,actual',
		says: [
			'row 6, column indicator_id, period_id, series: "ni-76, 2011-12, actual"',
			'wanted each indicator_id, period_id, series once',
			'Row 5 has it already.'
		]
	},
	{
		title: 'a postcode given twice',
		file: 'postcodes.csv',
		from: 'S60 1AB',
		to: 'S60 1AA',
		says: ['row 3, column postcode: "S60 1AA"', 'wanted each postcode once', 'Row 2 has it']
	}
];

const REFERENCES: Case[] = [
	{
		title: 'a figure of an unknown indicator',
		file: 'observations.csv',
		from: OBSERVATION,
		to: 'ni-161,2010-11,actual,22,22%',
		says: [
			'row 2, column indicator_id: "ni-161"',
			'wanted one that indicators.csv has, in its column id',
			'"ni-116"?'
		]
	},
	{
		title: 'a status of an unknown period',
		file: 'published-statuses.csv',
		from: 'ni-116,2010-11',
		to: 'ni-116,2009-10',
		says: ['row 2, column period_id: "2009-10"', 'wanted one that periods.csv has']
	},
	{
		title: 'a family of an unknown priority',
		file: 'families.csv',
		from: 'priority-2',
		to: 'priority-7',
		says: ['row 2, column priority_id: "priority-7"', 'wanted one that priorities.csv has']
	},
	{
		title: 'a part of an unknown family',
		file: 'indicators.csv',
		from: 'Coverage,Coverage,ni-53',
		to: 'Coverage,Coverage,ni-54',
		says: ['row 3, column family_id: "ni-54"', 'wanted one that families.csv has', '"ni-53"?']
	},
	{
		title: 'a value of an unknown measure',
		file: 'area-values.csv',
		from: 'imd-rank,2009,E01000001',
		to: 'imd-ranks,2009,E01000001',
		says: ['row 4, column measure_id: "imd-ranks"', 'one that area-measures.csv has', '"imd-rank"?']
	},
	{
		title: 'a value of an unknown area',
		file: 'area-values.csv',
		from: 'imd-rank,2009,E01000001',
		to: 'imd-rank,2009,E01000003',
		says: [
			'row 4, column area_code: "E01000003"',
			'wanted one that areas.csv has, in its column code'
		]
	},
	{
		title: 'an area in an unknown ward',
		file: 'memberships.csv',
		from: 'E01000002,E05000001',
		to: 'E01000002,E05000002',
		says: [
			'row 4, column group_code: "E05000002"',
			'wanted the code of an area in areas.csv whose geography has the role group'
		]
	},
	{
		title: 'a ward as an area of a group',
		file: 'memberships.csv',
		from: 'E01000002,E05000001',
		to: 'E05000001,masbrough',
		says: [
			'row 4, column area_code: "E05000001"',
			'wanted the code of an area in areas.csv whose geography has the role area'
		]
	},
	{
		title: 'an area of an unknown geography',
		file: 'areas.csv',
		from: 'E01000002,soa',
		to: 'E01000002,soas',
		says: [
			'row 3, column geography_id: "soas"',
			'wanted one that geographies.csv has',
			'Did you mean "soa"?'
		]
	},
	{
		title: 'a place in what is no super output area',
		file: 'places.csv',
		from: 'E01000002',
		to: 'E05000001',
		says: [
			'row 2, column area_code: "E05000001"',
			'wanted the code of an area in areas.csv whose geography has the role area'
		]
	},
	{
		title: 'a postcode with an unknown neighbour',
		file: 'postcodes.csv',
		from: '4,E01000002',
		to: '4,E01000009',
		says: [
			'row 2, column neighbour_code: "E01000009"',
			'wanted the code of an area in areas.csv whose geography has the role area'
		]
	}
];

describeFaults('keys', KEYS);
describeFaults('references', REFERENCES);

import { describeFaults, type Case } from './refused';

const MAP: Case[] = [
	{
		title: 'a measure by area without a value, which the map would offer',
		file: 'area-measures.csv',
		from: 'imd-rank,Deprivation rank',
		to: 'homes,Homes,count,higher,,,Homes built,A council\nimd-rank,Deprivation rank',
		says: [
			'row 3, column id: "homes"',
			'wanted a measure that some row of area-values.csv has as its measure_id.',
			'Take the row out, or bring its values.'
		]
	},
	{
		title: 'an area without a shape',
		file: 'areas.csv',
		from: 'E08000018,borough,Rotherham,,,,,,',
		to: 'E01000003,soa,Rotherham 001C,,53.4,-1.3,,,',
		says: ['row 6, column code: "E01000003"', 'wanted a shape of this id in boundaries.topo.json']
	},
	{
		title: 'a shape without an area',
		file: 'boundaries.topo.json',
		from: '"id":"E01000002"',
		to: '"id":"E01000022"',
		says: [
			'column objects.soa: "E01000022"',
			'wanted the code of an area of the geography soa in areas.csv',
			'Did you mean'
		]
	},
	{
		title: "a ward's shape without a ward",
		file: 'boundaries.topo.json',
		from: '"id":"E05000001"',
		to: '"id":"E05000011"',
		says: [
			'column objects.ward: "E05000011"',
			'wanted the code of an area of the geography ward in areas.csv'
		]
	},
	{
		title: 'a shape whose lines are not all there',
		file: 'boundaries.topo.json',
		from: '[[[-2,2]]]',
		to: '[[[-2,7]]]',
		says: ['column objects.soa, E01000002: "arc 7"', 'wanted arcs below 3']
	},
	{
		title: 'shapes of an unknown geography',
		file: 'boundaries.topo.json',
		from: '"ward":',
		to: '"wards":',
		says: ['column objects.wards: "wards"', 'wanted the id of a geography', 'mean "ward"?']
	},
	{
		title: 'boundaries without the shapes of the areas',
		file: 'boundaries.topo.json',
		from: '"soa":',
		to: '"place":',
		says: ['wanted the shapes of the areas, as objects.soa']
	},
	{
		title: 'an area outside of the shapes',
		file: 'areas.csv',
		from: '53.44,-1.38',
		to: '51.44,-1.38',
		says: ['row 3, column latitude: "51.44"', 'wanted 53.39 to 53.51, where the areas', 'lie']
	},
	{
		title: 'an area whose latitude and longitude are swapped',
		file: 'areas.csv',
		from: '53.44,-1.38',
		to: '-1.38,53.44',
		says: ['row 3, column latitude: "-1.38"', 'wanted 53.39 to 53.51', 'swap the columns']
	},
	{
		title: 'an area in metres of the National Grid',
		file: 'areas.csv',
		from: '53.44,-1.38',
		to: '393500,443210',
		says: ['row 3, column longitude: "443210"', 'wanted degrees', 'British National Grid']
	},
	{
		title: 'shapes in metres of the National Grid',
		file: 'boundaries.topo.json',
		from: '[[[-1.4,53.4]],[[-1.3,53.4]],[[-1.3,53.5]]]',
		to: '[[[442000,391000]],[[448000,391000]],[[448000,398000]]]',
		says: ['column arcs: "442000, 391000', 'wanted degrees', 'British National Grid', 'EPSG:4326']
	},
	{
		title: 'shapes with latitudes before longitudes',
		file: 'boundaries.topo.json',
		from: '[[[-1.4,53.4]],[[-1.3,53.4]],[[-1.3,53.5]]]',
		to: '[[[53.4,-1.4]],[[53.4,-1.3]],[[53.5,-1.3]]]',
		says: ['column arcs: "53.4, -1.4', 'wanted degrees', 'latitudes before longitudes: swap']
	},
	{
		title: 'two geographies of areas',
		file: 'geographies.csv',
		from: 'place,place,places,group',
		to: 'place,place,places,area',
		says: ['row 4, column role: "area"', 'one geography of the role area at most', 'Row 2 has it']
	},
	{
		title: 'a group whose id the address of the map uses already',
		file: 'geographies.csv',
		from: 'place,place,places,group',
		to: 'period,place,places,group',
		says: ['row 4, column id: "period"', 'another id for a group']
	},
	{
		title: 'a description that does not say when the report was published',
		file: 'datapackage.json',
		from: '2012-09-19',
		to: '19/9/2012',
		says: ['column publication.publishedOn: "19/9/2012"', 'wanted a day, as YYYY-MM-DD']
	}
];

describeFaults('the map', MAP);

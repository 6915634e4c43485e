import type { PeriodForm } from './periods';

/** Which rows of a source file a measure is made of, and what is taken of them. */
export interface Rows {
	file: string;
	/** What stands in other columns of the rows that are meant. */
	where: Record<string, string>;
	/** The column of the figure; `value` where none is named. */
	column?: string;
	periods: PeriodForm;
	/**
	 * Totals are told of the council alone: how many people, tonnes or vehicles there are elsewhere
	 * says how large a place is.
	 */
	isTotal?: boolean;
}

export interface Measure {
	/** Its part of an indicator's id; '' for an indicator that is one measure. */
	part: string;
	title: string;
	shortTitle: string;
	unit: string;
	decimals: number;
	polarity: 'higher' | 'lower' | '';
	rows: Rows;
}

export interface Indicator {
	id: string;
	/** As `indicators.csv` of the sources calls it. */
	listed: string;
	/** As it is shown, where it is made of parts. */
	title: string;
	measures: Measure[];
}

/** A figure for each ward. */
export interface AreaMeasure {
	id: string;
	title: string;
	unit: string;
	polarity: 'higher' | 'lower' | '';
	indicator: string;
	description: string;
	rows: Rows;
}

const SHARE = { unit: 'percent', decimals: 1 } as const;
const COUNT = { unit: 'count', decimals: 0 } as const;

/** An indicator that is one measure. */
const one = (
	id: string,
	listed: string,
	{ title = listed, ...measure }: Omit<Measure, 'part' | 'title'> & { title?: string }
): Indicator => ({ id, listed, title, measures: [{ part: '', title, ...measure }] });

/** An indicator in parts, each a measure of its own. */
const several = (id: string, listed: string, title: string, measures: Measure[]): Indicator => ({
	id,
	listed,
	title,
	measures
});

const QUINTILES = [
	['most-deprived', 'Most deprived quintile', 'most deprived'],
	['second-most-deprived', 'Second most deprived quintile', '2nd most deprived'],
	['average-deprived', 'Average deprived quintile', 'average deprived'],
	['second-least-deprived', 'Second least deprived quintile', '2nd least deprived'],
	['least-deprived', 'Least deprived quintile', 'least deprived']
] as const;

const obesity = (
	id: string,
	{
		listed,
		title,
		short,
		file,
		source
	}: Record<'listed' | 'title' | 'short' | 'file' | 'source', string>
): Indicator =>
	several(id, listed, title, [
		{
			part: 'all',
			title: `${title}: all children`,
			shortTitle: `${short}: all`,
			...SHARE,
			polarity: 'lower',
			rows: { file, where: { indicator: source, inequality: 'NA' }, periods: 'academicYear' }
		},
		...QUINTILES.map(([part, inequality, words]): Measure => ({
			part,
			title: `${title}: ${inequality.toLowerCase()} of areas, five years together`,
			shortTitle: `${short}: ${words}`,
			...SHARE,
			polarity: 'lower',
			rows: {
				file,
				where: { indicator: `${source}, 5 years data combined`, inequality },
				periods: 'academicYears'
			}
		}))
	]);

/** One share for every survey year of one file. */
const activity = (file: string): Rows => ({ file, where: {}, periods: 'surveyYear' });

const PREVENTABLE =
	'Under 75 mortality rate from causes considered preventable per 100,000 population';
const CHARGERS = 'Publicly available electric vehicle charging devices';
const EPC = 'Domestic EPC rated A, B or C over 10 years';
const WASTE = 'Household waste collected and sent/not sent for recycling';
const CO2 = 'Territorial Carbon Dioxide (CO2) emission estimates';
const NEET =
	'Proportion of academic age 16-17 year olds not in education, employment or training (NEET)';
const KS2 =
	'Pupils reaching the expected standard at the end of key stage 2 in reading, writing and mathematics (RWM)';
const READINESS =
	'School readiness: percentage of children achieving a good level of development at the end of Reception';

const certificates = (part: string, column: string, words: string): Measure => ({
	part,
	title: `Domestic Energy Performance Certificates: ${words}`,
	shortTitle: `Energy certificates: ${words}`,
	...COUNT,
	polarity: '',
	rows: {
		file: 'climate/energy_performance_certificates.csv',
		where: {},
		column,
		periods: 'quarterTo',
		isTotal: true
	}
});

const waste = (
	part: string,
	{
		file,
		words,
		short,
		polarity
	}: { file: string; words: string; short: string; polarity: 'higher' | 'lower' }
): Measure[] => [
	{
		part: `${part}-share`,
		title: `Household waste ${words}: share of all`,
		shortTitle: `${short}: share`,
		...SHARE,
		polarity,
		rows: { file, where: { measure: 'Percentage' }, periods: 'financialYear' }
	},
	{
		part: `${part}-tonnes`,
		title: `Household waste ${words}: tonnes`,
		shortTitle: `${short}: tonnes`,
		unit: 'tonnes',
		decimals: 0,
		polarity,
		rows: { file, where: { measure: 'Frequency' }, periods: 'financialYear', isTotal: true }
	}
];

const station = (
	pollutant: string,
	file: string,
	[part, name]: readonly [part: string, name: string]
): Measure => ({
	part,
	title: `Annual mean ${pollutant} concentration at the monitoring station ${name}`,
	shortTitle: `${pollutant}: ${name}`,
	unit: 'micrograms-per-cubic-metre',
	decimals: 1,
	polarity: 'lower',
	rows: { file, where: { station_name: name }, periods: 'twelveMonthsTo' }
});

const A56 = ['a56', 'Trafford A56'] as const;
const WELLACRE = ['wellacre', 'Trafford Wellacre Academy'] as const;
const MOSS_PARK = ['moss-park', 'Trafford Moss Park'] as const;

const bySex = (
	title: string,
	short: string,
	measure: Omit<Measure, 'part' | 'title' | 'shortTitle' | 'rows'>,
	{
		file,
		column,
		periods,
		persons
	}: { file: string; column: string; periods: PeriodForm; persons: boolean }
): Measure[] =>
	[
		...(persons ? [['persons', 'Persons', 'persons'] as const] : []),
		['males', 'Male', 'males'] as const,
		['females', 'Female', 'females'] as const
	].map(([part, written, words]) => ({
		part,
		title: `${title}: ${words}`,
		shortTitle: `${short}: ${words}`,
		...measure,
		rows: { file, where: { [column]: written }, periods }
	}));

const numberAndShare = (
	short: string,
	{ file, share, number, title }: Record<'file' | 'share' | 'number' | 'title', string>
): Measure[] => [
	{
		part: 'share',
		title: `${title}: share of residents aged 16 to 64`,
		shortTitle: `${short}: share of 16 to 64s`,
		...SHARE,
		polarity: 'lower',
		rows: { file, where: { indicator: share }, periods: 'month' }
	},
	{
		part: 'number',
		title: `${title}: number`,
		shortTitle: `${short}: number`,
		...COUNT,
		polarity: 'lower',
		rows: { file, where: { indicator: number }, periods: 'month', isTotal: true }
	}
];

const HEALTH: Indicator[] = [
	obesity('obesity-reception', {
		listed: 'Proportion of children aged 4-5 years classified as obese',
		title: 'Proportion of children aged 4-5 years classified as obese',
		short: 'Obesity at 4–5',
		file: 'health/obese_reception.csv',
		source: 'Reception prevalence of obesity (including severe obesity)'
	}),
	obesity('obesity-year-6', {
		listed: 'Proportion of children aged 10-11 years classified as obese',
		title: 'Proportion of children aged 10-11 years classified as obese',
		short: 'Obesity at 10–11',
		file: 'health/obese_year6.csv',
		source: 'Year 6 prevalence of obesity (including severe obesity)'
	}),
	one('overweight-adults', 'Proportion of adults classified as overweight or obese', {
		shortTitle: 'Adults overweight or obese',
		...SHARE,
		polarity: 'lower',
		rows: activity('health/overweight_adult.csv')
	}),
	one('active-adults', 'Proportion of physically active adults', {
		shortTitle: 'Physically active adults',
		...SHARE,
		polarity: 'higher',
		rows: activity('health/active_adults.csv')
	}),
	one('inactive-adults', 'Proportion of physically inactive adults', {
		shortTitle: 'Physically inactive adults',
		...SHARE,
		polarity: 'lower',
		rows: activity('health/inactive_adults.csv')
	}),
	one('fairly-active-adults', 'Proportion of physically fairly active adults', {
		shortTitle: 'Physically fairly active adults',
		...SHARE,
		polarity: '',
		rows: { file: 'health/fairly_active_adults.csv', where: {}, periods: 'calendarYear' }
	}),
	one('active-children', 'Proportion of physically active children and young people', {
		shortTitle: 'Physically active children',
		...SHARE,
		polarity: 'higher',
		rows: { file: 'health/active_children.csv', where: {}, periods: 'academicYear' }
	}),
	several(
		'preventable-mortality',
		PREVENTABLE,
		PREVENTABLE,
		bySex(
			PREVENTABLE,
			'Preventable deaths under 75',
			{ unit: 'per-100000', decimals: 1, polarity: 'lower' },
			{ file: 'health/mortality_rate.csv', column: 'unit', periods: 'calendarYear', persons: true }
		)
	),
	several(
		'healthy-life-expectancy',
		'Healthy life expectancy at birth',
		'Healthy life expectancy at birth',
		bySex(
			'Healthy life expectancy at birth',
			'Healthy life expectancy',
			{ unit: 'years', decimals: 1, polarity: 'higher' },
			{
				file: 'health/healthy_life_expectancy.csv',
				column: 'inequality',
				periods: 'calendarYears',
				persons: false
			}
		)
	),
	several(
		'life-expectancy-gap',
		'Inequality in life expectancy at birth - Slope Index of Inequality',
		'Inequality in life expectancy at birth - Slope Index of Inequality',
		bySex(
			'Inequality in life expectancy at birth - Slope Index of Inequality',
			'Gap in life expectancy',
			{ unit: 'years', decimals: 1, polarity: 'lower' },
			{
				file: 'health/inequality_life_expectancy.csv',
				column: 'inequality',
				periods: 'calendarYears',
				persons: false
			}
		)
	),
	one(
		'dental-decay',
		'Proportion of 5 year olds with experience of visually obvious dental decay',
		{
			shortTitle: '5 year olds with dental decay',
			...SHARE,
			polarity: 'lower',
			rows: { file: 'health/children_dental_decay.csv', where: {}, periods: 'academicYear' }
		}
	),
	one(
		'smoking-routine-and-manual',
		'Proportion of smoking adults in routine and manual occupations',
		{
			shortTitle: 'Smoking: routine and manual jobs',
			...SHARE,
			polarity: 'lower',
			rows: { file: 'health/adults_smoking_manual.csv', where: {}, periods: 'calendarYear' }
		}
	),
	one('depression', 'Proportion of adults with depression', {
		shortTitle: 'Adults with depression',
		...SHARE,
		polarity: '',
		rows: { file: 'health/adults_depression.csv', where: {}, periods: 'financialYear' }
	})
];

const POVERTY: Indicator[] = [
	several(
		'universal-credit',
		'Universal Credit claims as a proportion of people aged 16-64 years',
		'People on Universal Credit',
		numberAndShare('Universal Credit', {
			title: 'People on Universal Credit',
			file: 'poverty/universal_credit.csv',
			share: 'People on Universal Credit as a proportion of residents aged 16-64',
			number: 'People on Universal Credit'
		})
	),
	several(
		'claimant-count',
		'Claimant Count as a proportion of residents aged 16-64',
		'Claimant count',
		numberAndShare('Claimant count', {
			title: 'Claimant count',
			file: 'poverty/claimant_count.csv',
			share: 'Claimants as a proportion of residents aged 16-64',
			number: 'Claimant count'
		})
	),
	several(
		'low-income-children',
		'Proportion of children in low income families (under 16s)',
		'Proportion of children in low income families (under 16s)',
		(['relative', 'absolute'] as const).map((part) => ({
			part,
			title: `Children in ${part} low income families (under 16s)`,
			shortTitle: `Children in ${part} low income`,
			...SHARE,
			polarity: 'lower',
			rows: {
				file: 'poverty/children_poverty.csv',
				where: { indicator: `Children in ${part} low income families (under 16s)` },
				periods: 'financialYear'
			}
		}))
	),
	several('neet', NEET, NEET, [
		{
			part: 'or-not-known',
			title:
				'16 to 17 year olds not in education, employment or training (NEET) or whose activity is not known',
			shortTitle: '16–17s NEET or not known',
			...SHARE,
			polarity: 'lower',
			rows: {
				file: 'poverty/neet.csv',
				where: {
					indicator:
						'16 to 17 year olds not in education, employment or training (NEET) or whose activity is not known'
				},
				periods: 'financialYear'
			}
		},
		{
			part: 'known',
			title: '16-17 year olds not in education, employment or training (NEET)',
			shortTitle: '16–17s NEET',
			...SHARE,
			polarity: 'lower',
			rows: {
				file: 'poverty/neet.csv',
				where: { indicator: '16-17 year olds not in education, employment or training (NEET)' },
				periods: 'calendarYear'
			}
		}
	]),
	several(
		'fuel-poverty',
		'Proportion of households in fuel poverty',
		'Proportion of households in fuel poverty',
		(
			[
				['high-cost', 'low income, high cost methodology', 'low income, high cost'],
				['low-efficiency', 'low income, low energy efficiency methodology', 'low efficiency']
			] as const
		).map(([part, method, words]) => ({
			part,
			title: `Fuel poverty (${method})`,
			shortTitle: `Fuel poverty: ${words}`,
			...SHARE,
			polarity: 'lower',
			rows: {
				file: 'poverty/fuel_poverty.csv',
				where: { indicator: `Fuel poverty (${method})` },
				periods: 'calendarYear'
			}
		}))
	),
	one('employment', 'Employment rate amongst those aged 16-64 years', {
		shortTitle: 'Employment rate, 16 to 64',
		...SHARE,
		polarity: 'higher',
		rows: { file: 'poverty/employment_rate.csv', where: {}, periods: 'januaryToDecember' }
	}),
	one('real-living-wage', 'Proportion of employees paid at or above the real living wage', {
		shortTitle: 'Paid at least the real living wage',
		...SHARE,
		polarity: 'higher',
		rows: { file: 'poverty/real_living_wage.csv', where: {}, periods: 'calendarYear' }
	}),
	several('school-readiness', READINESS, READINESS, [
		{
			part: 'all',
			title: `${READINESS}: all children`,
			shortTitle: 'School readiness: all',
			...SHARE,
			polarity: 'higher',
			rows: {
				file: 'poverty/school_readiness.csv',
				where: { indicator: READINESS },
				periods: 'academicYear'
			}
		},
		{
			part: 'free-meals',
			title: `${READINESS}: children with free school meal status`,
			shortTitle: 'School readiness: free school meals',
			...SHARE,
			polarity: 'higher',
			rows: {
				file: 'poverty/school_readiness.csv',
				where: {
					indicator:
						'School Readiness: percentage of children with free school meal status achieving a good level of development at the end of Reception'
				},
				periods: 'academicYear'
			}
		}
	]),
	one('key-stage-2', KS2, {
		shortTitle: 'Key stage 2 expected standard',
		unit: 'percent',
		decimals: 0,
		polarity: 'higher',
		rows: { file: 'poverty/expected_standard_ks2.csv', where: {}, periods: 'academicYear' }
	})
];

const RECYCLED = {
	file: 'climate/household_waste_recycling.csv',
	words: 'sent for reuse, recycling or composting',
	short: 'Waste recycled',
	polarity: 'higher'
} as const;
const NOT_RECYCLED = {
	file: 'climate/household_waste_not_recycled.csv',
	words: 'not sent for reuse, recycling or composting',
	short: 'Waste not recycled',
	polarity: 'lower'
} as const;

const CLIMATE: Indicator[] = [
	one('licensed-vehicles', 'All Licensed vehicles', {
		shortTitle: 'All licensed vehicles',
		unit: 'vehicles',
		decimals: 0,
		polarity: '',
		rows: {
			file: 'climate/licensed_vehicles.csv',
			where: {},
			column: 'value_all_vehicles',
			periods: 'day',
			isTotal: true
		}
	}),
	one('ultra-low-emission-vehicles', 'Proportion of Ultra Low Emission Vehicles', {
		title: 'Ultra low emission vehicles licensed',
		shortTitle: 'Ultra low emission vehicles',
		unit: 'vehicles',
		decimals: 0,
		polarity: 'higher',
		rows: {
			file: 'climate/licensed_vehicles.csv',
			where: {},
			column: 'value_ulev',
			periods: 'day',
			isTotal: true
		}
	}),
	one('vehicle-miles', 'Annual motor vehicle miles travelled', {
		shortTitle: 'Motor vehicle miles travelled',
		unit: 'million-miles',
		decimals: 0,
		polarity: 'lower',
		rows: {
			file: 'climate/vehicle_miles_travelled.csv',
			where: {},
			periods: 'calendarYear',
			isTotal: true
		}
	}),
	one('charging-devices', CHARGERS, {
		title: `${CHARGERS} at all speeds`,
		shortTitle: 'Public vehicle charging devices',
		unit: 'per-100000',
		decimals: 1,
		polarity: 'higher',
		rows: {
			file: 'climate/electric_vehicle_charging_points.csv',
			where: {},
			periods: 'monthInDigits'
		}
	}),
	several('household-waste', WASTE, WASTE, [
		...waste('recycled', RECYCLED),
		...waste('not-recycled', NOT_RECYCLED)
	]),
	several('energy-certificates', EPC, 'Domestic Energy Performance Certificates lodged', [
		certificates('lodged', 'value_certificates_lodged', 'all lodged'),
		certificates('rated-a', 'value_rating_A', 'rated A'),
		certificates('rated-b', 'value_rating_B', 'rated B'),
		certificates('rated-c', 'value_rating_C', 'rated C')
	]),
	one('carbon-dioxide', CO2, {
		shortTitle: 'Carbon dioxide emissions',
		unit: 'kilotonnes',
		decimals: 1,
		polarity: 'lower',
		rows: {
			file: 'climate/borough_wide_co2_emissions.csv',
			where: {},
			periods: 'calendarYear',
			isTotal: true
		}
	}),
	several(
		'nitrogen-dioxide',
		'Annual mean Nitrogen Dioxide (NO2) concentration',
		'Annual mean Nitrogen Dioxide (NO2) concentration',
		[A56, WELLACRE, MOSS_PARK].map((of) => station('NO2', 'climate/no2_concentration.csv', of))
	),
	several(
		'particulate-matter',
		'Annual mean Particulate Matter (PM10) concentration',
		'Annual mean Particulate Matter (PM10) concentration',
		[A56, MOSS_PARK].map((of) => station('PM10', 'climate/pm10_concentration.csv', of))
	),
	one('walking-or-cycling', 'Adults walking or cycling five times per week', {
		shortTitle: 'Walking or cycling 5 times a week',
		...SHARE,
		polarity: 'higher',
		rows: { file: 'climate/adults_walking_or_cycling.csv', where: {}, periods: 'surveyYear' }
	})
];

/** The three priorities with their indicators, in the order of the sources' list. */
export const PRIORITIES = [
	{ title: 'Reducing health inequalities', indicators: HEALTH },
	{ title: 'Supporting people out of poverty', indicators: POVERTY },
	{ title: 'Addressing our climate crisis', indicators: CLIMATE }
];

const monthly = (
	id: string,
	{ title, file, share, number }: Record<'title' | 'file' | 'share' | 'number', string>
): AreaMeasure[] => [
	{
		id: `${id}-share`,
		title: `${title}: share of residents aged 16 to 64`,
		unit: 'percent',
		polarity: 'lower',
		indicator: `${id}-share`,
		description: `${share}, as published for wards.`,
		rows: { file, where: { indicator: share }, periods: 'month' }
	},
	{
		id: `${id}-number`,
		title: `${title}: number`,
		unit: 'count',
		polarity: 'lower',
		indicator: `${id}-number`,
		description: `${number}, as published for wards. Wards differ in size: hold shares against each other, not numbers.`,
		rows: { file, where: { indicator: number }, periods: 'month' }
	}
];

const wardObesity = (id: string, title: string, file: string, source: string): AreaMeasure => ({
	id,
	title,
	unit: 'percent',
	polarity: 'lower',
	indicator: `${id}-all`,
	description: `${source}. Three years are taken together, since wards are small; the borough's figure of the same three years is not published.`,
	rows: { file, where: { indicator: source }, periods: 'academicYears' }
});

export const AREA_MEASURES: AreaMeasure[] = [
	wardObesity(
		'obesity-reception',
		'Children aged 4-5 years classified as obese',
		'health/obese_reception.csv',
		'Reception prevalence of obesity (including severe obesity), 3 years data combined'
	),
	wardObesity(
		'obesity-year-6',
		'Children aged 10-11 years classified as obese',
		'health/obese_year6.csv',
		'Year 6 prevalence of obesity (including severe obesity), 3 years data combined'
	),
	...monthly('universal-credit', {
		title: 'People on Universal Credit',
		file: 'poverty/universal_credit.csv',
		share: 'People on Universal Credit as a proportion of residents aged 16-64',
		number: 'People on Universal Credit'
	}),
	...monthly('claimant-count', {
		title: 'Claimant count',
		file: 'poverty/claimant_count.csv',
		share: 'Claimants as a proportion of residents aged 16-64',
		number: 'Claimant count'
	}),
	{
		id: 'low-income-children',
		title: 'Children in relative low income families (under 16s)',
		unit: 'percent',
		polarity: 'lower',
		indicator: 'low-income-children-relative',
		description: 'Children in relative low income families (under 16s), as published for wards.',
		rows: {
			file: 'poverty/children_poverty.csv',
			where: { indicator: 'Children in relative low income families (under 16s)' },
			periods: 'financialYear'
		}
	}
];

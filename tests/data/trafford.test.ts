import { csvParse, type DSVRowString } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { filesBelow, textOf } from '../tools/files';

const FOLDER = 'data/trafford';
const table = (file: string) => [...csvParse(textOf(`${FOLDER}/${file}`))];
const sources = new Map<string, DSVRowString[]>();
const source = (file: string) => {
	const known = sources.get(file) ?? [...csvParse(textOf(`${FOLDER}/sources/${file}`))];
	sources.set(file, known);
	return known;
};

const indicators = table('indicators.csv');
const observations = table('observations.csv');
const periods = new Map(table('periods.csv').map((period) => [period.id, period]));
const comparators = table('comparators.csv');
const areaValues = table('area-values.csv');
const ids = (file: string, column = 'id') => new Set(table(file).map((row) => row[column]));

interface Place {
	file: string;
	row: number;
	column: string;
	cells: DSVRowString;
}

/** The row of the source that a figure names: "health/x.csv, row 7, value_ulev, which has 5.000000000001". */
function placeOf(text = ''): Place {
	const [, file = '', row = '', column = 'value'] =
		/^([\w/]+\.csv), row (\d+)(?:, (\w+))?(?:, which has [\d.]+)?$/.exec(text) ?? [];
	const cells = source(file)[Number(row) - 2];
	if (!cells) throw new Error(`"${text}" is no place in the sources.`);
	return { file, row: Number(row), column, cells };
}

/** Each figure with its place. */
const traced = observations.map((figure) => ({ figure, place: placeOf(figure.source) }));

const MONTHS =
	'January February March April May June July August September October November December';
const monthNumber = (name: string) => MONTHS.split(' ').indexOf(name) + 1;
const two = (n: number) => String(n).padStart(2, '0');

/** Which days a period has if the source writes it so; said anew, not as the script has it. */
const DAYS: Record<string, (written: string, from: string, next: string) => string> = {
	'calendar-year': (written, from) => `${from}-01-01 ${written.slice(-4)}-12-31`,
	year: (_, from, next) => `${from}-04-01 ${next}-03-31`,
	'academic-year': (_, from, next) => `${from}-09-01 ${next}-08-31`,
	years: (written, from) =>
		written.includes('/')
			? `${from}-09-01 20${written.slice(-2)}-08-31`
			: `${from}-01-01 20${written.slice(-2)}-12-31`,
	snapshot: (written) => `${written} ${written}`,
	quarter: (written, from) => `${from}-${two(Number(written.slice(5, 7)) - 2)}-01 ${written}`,
	month(written) {
		const [name = '', year = ''] = written.split(' ');
		const month = /^\d/.test(written) ? written : `${year}-${two(monthNumber(name))}`;
		return `${month}-01 ${month}-(28|29|30|31)`;
	},
	rolling: (written, from, next) =>
		written.length === 10
			? `(${from}|${Number(from) - 1})-\\d\\d-01 ${written}`
			: `${from}-11-16 ${next}-11-15`
};

function daysOf(kind: string, written: string): RegExp {
	const [from = ''] = /\d{4}/.exec(written) ?? [];
	return new RegExp(`^${DAYS[kind]?.(written, from, String(Number(from) + 1)) ?? 'no such kind'}$`);
}

const codes = new Map(
	['cssn.csv', 'cipfa2021.csv']
		.flatMap((file) => source(file))
		.map((row) => [row.area_name, row.area_code])
);
codes.set('England', 'E92000001');

/** A figure is the source's; what a computer wrote out to its last digit is rounded, and stands in its source. */
const isAsFound = ({ value, printed, note, source }: Record<string, string>, found = '') =>
	value === printed &&
	note === '' &&
	(/\.\d{6,}$/.test(found)
		? source?.endsWith(`, which has ${found}`) && Math.abs(Number(value) - Number(found)) <= 0.5
		: value === found && !source?.includes('which has'));

describe('every figure of Trafford', () => {
	test('stands in the source at the place that it names, digit by digit', () => {
		const strays = traced.filter(({ figure, place: { cells, column } }) => {
			const printed = cells[column];
			return printed === 'NA'
				? figure.value !== '' || figure.printed !== '' || figure.marker !== '[x]'
				: !isAsFound(figure, printed) || figure.marker !== '';
		});
		expect(strays).toEqual([]);
	});

	test('is of the council, nation or peer that its series says', () => {
		const titles = new Map(comparators.map(({ id, title }) => [id, title]));
		const strays = traced.filter(({ figure: { series = '' }, place: { cells } }) =>
			series === 'actual'
				? !(cells.area_code === 'E08000009' || cells.station_name?.startsWith('Trafford'))
				: cells.area_code !== codes.get(titles.get(series))
		);
		expect(strays).toEqual([]);
	});

	test('is filed under the days that the source writes', () => {
		const strays = traced.filter(({ figure, place: { cells } }) => {
			const { kind = '', starts_on, ends_on } = periods.get(figure.period_id) ?? {};
			return !daysOf(kind, cells.period ?? '').test(`${starts_on} ${ends_on}`);
		});
		expect(strays.map(({ figure, place }) => [figure.period_id, place.cells.period])).toEqual([]);
	});

	test('of one measure is of one thing, and no thing is in two measures', () => {
		const NAMED = ['indicator', 'measure', 'unit', 'units', 'inequality', 'station_name'] as const;
		const things = new Map<string, Set<string>>();
		for (const { figure, place } of traced) {
			const thing = [place.file, place.column, ...NAMED.map((name) => place.cells[name])].join('|');
			things.set(thing, (things.get(thing) ?? new Set()).add(figure.indicator_id ?? ''));
		}
		expect([...things].filter(([, measures]) => measures.size > 1)).toEqual([]);
		expect(things.size).toBe(indicators.length);
	});

	test('is there once', () => {
		const keys = observations.map((o) => [o.indicator_id, o.period_id, o.series].join('|'));
		expect(new Set(keys).size).toBe(keys.length);
		const places = observations.map((o) => o.source);
		expect(new Set(places).size).toBe(places.length);
	});

	test('of a ward stands in a row of its own file too', () => {
		const files = new Map(
			table('area-measures.csv').map(({ id, source = '' }) => [
				id,
				source.split(' as in ')[1] ?? ''
			])
		);
		const strays = areaValues.filter(({ measure_id, area_code, value, marker }) => {
			const rows = source(files.get(measure_id) ?? '').filter((r) => r.area_code === area_code);
			return !rows.some((row) => row.value === (marker === '[x]' ? 'NA' : value));
		});
		expect(strays).toEqual([]);
	});
});

describe('nothing of the sources is lost in silence', () => {
	const used = new Set(traced.map(({ place: { file, row } }) => `${file} ${row}`));
	const shown = new Set(['E08000009', ...codes.values()]);
	const files = filesBelow(`${FOLDER}/sources`)
		.map((file) => file.replace(`${FOLDER}/sources/`, ''))
		.filter((file) => /^(health|poverty|climate)\//.test(file));

	test('every figure of Trafford itself is a figure of a measure', () => {
		const lost = files.flatMap((file) =>
			source(file).flatMap((row, i) =>
				row.area_code === 'E08000009' && !used.has(`${file} ${i + 2}`) ? [`${file} ${i + 2}`] : []
			)
		);
		expect(lost).toEqual([]);
	});

	test('of England and the peers, only totals are left out', () => {
		const lost = files.flatMap((file) =>
			source(file).flatMap((row, i) => {
				const isLost = shown.has(row.area_code) && !used.has(`${file} ${i + 2}`);
				return isLost ? [`${file}: ${row.measure}, ${row.unit ?? row.units}`] : [];
			})
		);
		const counts = [...new Set(lost)].map((what) => [what, lost.filter((w) => w === what).length]);
		expect(Object.fromEntries(counts)).toEqual({
			'climate/borough_wide_co2_emissions.csv: Frequency, kilotonnes (kt CO2e)': 180,
			'climate/energy_performance_certificates.csv: Frequency, Certificates': 992,
			'climate/household_waste_not_recycled.csv: Frequency, Tonnes': 120,
			'climate/household_waste_recycling.csv: Frequency, Tonnes': 120,
			'climate/licensed_vehicles.csv: Frequency, Vehicles': 192,
			'climate/vehicle_miles_travelled.csv: Frequency, Miles (million)': 192,
			'poverty/claimant_count.csv: Count, Persons': 592,
			'poverty/universal_credit.csv: count, persons': 592
		});
	});

	test('every figure of a ward is a value of an area', () => {
		const wards = files.flatMap((file) =>
			source(file).filter((r) => r.area_code?.startsWith('E05'))
		);
		const values = areaValues.filter(({ area_code }) => area_code?.startsWith('E05'));
		expect(values).toHaveLength(wards.length);
	});

	test('every indicator of the list is there, under its priority and number', () => {
		const listed = source('indicators.csv');
		expect(listed).toHaveLength(32);
		const numbers = new Set(indicators.map(({ number }) => number));
		expect([...numbers]).toEqual(listed.map((_, i) => String(i + 1)));
		const titles = new Map(table('priorities.csv').map(({ id, title }) => [id, title]));
		for (const { number, priority_id } of indicators)
			expect(titles.get(priority_id)).toBe(listed[Number(number) - 1]?.priority);
	});
});

describe('the tables of Trafford join', () => {
	const BUILT_IN = ['percent', 'count', 'years', 'per-100000'];
	const units = new Set([...BUILT_IN, ...ids('units.csv')]);

	test.each<[file: string, column: string, known: Set<string | undefined>]>([
		['indicators.csv', 'priority_id', ids('priorities.csv')],
		['indicators.csv', 'family_id', ids('families.csv')],
		['indicators.csv', 'unit_id', units],
		['families.csv', 'priority_id', ids('priorities.csv')],
		['observations.csv', 'indicator_id', ids('indicators.csv')],
		['observations.csv', 'period_id', ids('periods.csv')],
		['observations.csv', 'series', new Set(['actual', ...ids('comparators.csv')])],
		['rating-rules.csv', 'comparator_ids', ids('comparators.csv')],
		['areas.csv', 'geography_id', ids('geographies.csv')],
		['area-measures.csv', 'unit_id', units],
		['area-measures.csv', 'indicator_id', ids('indicators.csv')],
		['area-values.csv', 'measure_id', ids('area-measures.csv')],
		['area-values.csv', 'period_id', ids('periods.csv')],
		['area-values.csv', 'area_code', ids('areas.csv', 'code')]
	])('%s, %s', (file, column, known) => {
		const strays = table(file).filter((row) => row[column] && !known.has(row[column]));
		expect(strays).toEqual([]);
	});

	test('and use every period, comparator and unit that they name', () => {
		const figures = new Set([...observations, ...areaValues].map((o) => o.period_id));
		expect([...periods.keys()].filter((id) => !figures.has(id))).toEqual([]);
		const series = new Set(observations.map((o) => o.series));
		expect(comparators.filter(({ id }) => !series.has(id))).toEqual([]);
		const used = new Set(indicators.map((one) => one.unit_id));
		expect([...ids('units.csv')].filter((id) => !used.has(id))).toEqual([]);
	});

	test('each ward has its outline and each outline its ward, and the borough has one', () => {
		const { objects } = JSON.parse(textOf(`${FOLDER}/boundaries.topo.json`)) as {
			objects: Record<string, { geometries: { id: string }[] }>;
		};
		const outlines = (name: string) => objects[name]?.geometries.map(({ id }) => id).sort();
		const areas = table('areas.csv');
		const of = (geography: string) =>
			areas.filter((a) => a.geography_id === geography).map(({ code }) => code);
		expect(outlines('ward')).toEqual(of('ward'));
		expect(outlines('ward')).toHaveLength(21);
		expect(outlines('borough')).toEqual(of('borough'));
	});
});

describe('what Trafford publishes', () => {
	const of = (id: string) => observations.filter((o) => o.indicator_id === id);
	const count = (id: string, series = 'actual') => of(id).filter((o) => o.series === series).length;

	test('is 32 indicators in 61 measures under three priorities', () => {
		expect(new Set(indicators.map(({ number }) => number)).size).toBe(32);
		expect(indicators).toHaveLength(61);
		expect(ids('priorities.csv').size).toBe(3);
	});

	test('has no target, no rating and no average of neighbours', () => {
		expect(observations.filter(({ series }) => series === 'target')).toEqual([]);
		expect(new Set(comparators.map(({ kind }) => kind))).toEqual(new Set(['nation', 'peer']));
		expect(comparators).toHaveLength(23);
		expect(filesBelow(FOLDER).filter((file) => file.includes('published'))).toEqual([]);
	});

	test.each([
		['preventable-mortality-persons', 13, 20],
		['healthy-life-expectancy-females', 9, 20],
		['universal-credit-share', 37, 15],
		['low-income-children-relative', 7, 10],
		['obesity-reception-most-deprived', 1, 0],
		['charging-devices', 12, 15],
		['carbon-dioxide', 12, 0],
		['nitrogen-dioxide-a56', 12, 0],
		['energy-certificates-rated-a', 62, 0],
		['walking-or-cycling', 7, 15]
	])('%s: %i of its own, and of %i peers or more', (id, own, peers) => {
		expect(count(id)).toBe(own);
		const series = new Set(of(id).map((o) => o.series));
		expect(series.size - 1 - (series.has('england') ? 1 : 0)).toBeGreaterThanOrEqual(peers);
	});

	test('has short titles that fit their tiles, each once', () => {
		const short = indicators.map((one) => one.short_title ?? '');
		expect(short.filter((title) => title.length > 40)).toEqual([]);
		expect(new Set(short).size).toBe(short.length);
	});

	test('has units of which each has figures, and decimals that a page rounds by', () => {
		for (const { decimals } of indicators) expect(Number(decimals)).toBeLessThanOrEqual(1);
	});
});

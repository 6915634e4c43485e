import type { TableFile } from '../../../data/schema/rows';
import { faultsAt, type Fault } from '../faults';
import { didYouMean } from '../nearest';
import type { Tables } from '../tables';

interface Reference {
	from: [file: TableFile, column: string];
	to: [file: TableFile, column: string];
	/** Only rows of this kind may be referred to. */
	kind?: string;
}

const INDICATOR: Reference['to'] = ['indicators.csv', 'id'];
const PERIOD: Reference['to'] = ['periods.csv', 'id'];
const AREA: Reference['to'] = ['areas.csv', 'code'];

const REFERENCES: Reference[] = [
	{ from: ['families.csv', 'priority_id'], to: ['priorities.csv', 'id'] },
	{ from: ['indicators.csv', 'family_id'], to: ['families.csv', 'id'] },
	{ from: ['indicators.csv', 'priority_id'], to: ['priorities.csv', 'id'] },
	{ from: ['observations.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['observations.csv', 'period_id'], to: PERIOD },
	{ from: ['published-statuses.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['published-statuses.csv', 'period_id'], to: PERIOD },
	{ from: ['commentary.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['commentary.csv', 'period_id'], to: PERIOD },
	{ from: ['commentary-figures.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['commentary-figures.csv', 'period_id'], to: PERIOD },
	{ from: ['rating-rules.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['cohorts.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['context-series.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['area-measures.csv', 'indicator_id'], to: INDICATOR },
	{ from: ['areas.csv', 'ward_code'], to: AREA, kind: 'ward' },
	{ from: ['area-values.csv', 'measure_id'], to: ['area-measures.csv', 'id'] },
	{ from: ['area-values.csv', 'period_id'], to: PERIOD },
	{ from: ['area-values.csv', 'area_code'], to: AREA },
	{ from: ['places.csv', 'area_code'], to: AREA, kind: 'soa' },
	{ from: ['postcodes.csv', 'area_code'], to: AREA, kind: 'soa' },
	{ from: ['postcodes.csv', 'neighbour_code'], to: AREA, kind: 'soa' }
];

/**
 * Every cell that names a row which is not there. A row with faults of its own may still be
 * named, whatever its kind, so that one slip is not told twice; a file that could not be read
 * at all is not asked.
 */
export const checkReferences = (tables: Tables): Fault[] =>
	REFERENCES.flatMap((reference) => dangling(tables, reference));

function dangling(tables: Tables, { from, to, kind }: Reference): Fault[] {
	const [file, column] = from;
	const known = namesIn(tables, to, kind);
	const wanted = kind
		? `the code of an area of kind ${kind} in ${to[0]}`
		: `one that ${to[0]} has, in its column ${to[1]}`;
	return tables[file].raw.flatMap(({ row, cells }) => {
		const value = cells[column] ?? '';
		if (!known || value === '' || known.has(value)) return [];
		return [faultsAt(file, row)(column, value, wanted, didYouMean(value, known))];
	});
}

function namesIn(tables: Tables, [file, id]: Reference['to'], kind: string | undefined) {
	const { raw, faults } = tables[file];
	if (raw.length === 0 && faults.length > 0) return undefined;
	const rows = kind && faults.length === 0 ? raw.filter(({ cells }) => cells.kind === kind) : raw;
	return new Set(rows.map(({ cells }) => cells[id] ?? ''));
}

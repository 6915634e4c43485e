/** Records of the second version, of which only what is converted here is known. */
type Old = Record<string, unknown>;

/** What the second version called a rate was per 1,000. */
const RENAMED: Record<string, string> = { rate: 'per-1000' };

/** A record with its unit by its id, in the place where its unit stood. */
const withUnitId = (record: Old): Old =>
	Object.fromEntries(
		Object.entries(record).map(([name, value]) =>
			name === 'unit' ? ['unitId', RENAMED[String(value)] ?? value] : [name, value]
		)
	);

const listed = (value: unknown): Old[] => (Array.isArray(value) ? (value as Old[]) : []);

/**
 * A core of the second version with its units as the third has them: ids, and no units of its own.
 * @param core what was stored; anything else in it stays as it is, and bad input never throws
 */
export const coreWithUnits = (core: Old): Old => ({
	...core,
	units: listed(core.units),
	measures: listed(core.measures).map(measureWithUnits),
	context: listed(core.context).map(withUnitId)
});

/** The same of one measure, which is stored by itself. */
export const measureWithUnits = (measure: Old): Old => ({
	...withUnitId(measure),
	observations: listed(measure.observations).map(withUnitId)
});

/** The same of a part of areas. */
export const areasWithUnits = (areas: Old): Old => ({
	...areas,
	units: listed(areas.units),
	measures: listed(areas.measures).map(withUnitId)
});

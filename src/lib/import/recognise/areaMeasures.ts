import type { AreasPart } from '../../data/schema/parts';
import type { Period } from '../../domain/period';
import { withoutAccents } from '../../domain/text/slug';
import { unitsOf, type Unit } from '../../domain/text/unit';
import { plainName } from '../parse/names';
import { plainHeader } from './headers';
import { periodOfHeading } from './headingPeriod';

type Measure = AreasPart['measures'][number];

/** Words that change nothing of what the figures of a measure of areas are. */
const FILLERS = new Set(
	(
		'the of for in at as and latest current reported published marker ' +
		'actual actuals outturn outturns result results figure figures value values data ' +
		'year years end full final annual yearly financial fiscal calendar academic ay fy'
	).split(' ')
);
/** Words that say no more than the unit does. */
const OF_KIND: Partial<Record<Unit['kind'], string>> = {
	share: 'percent per cent percentage percentages pc pct proportion share rate',
	count: 'number numbers no # count total',
	rate: 'rate per 1 10 100 000 1000 10000 100000',
	rank: 'rank'
};
/** Signs that part words and say nothing; any other may be of a change or another unit. */
const PLAIN_SIGNS = /[^\p{L}\p{N}#%£\s()[\]:;,.'’"/–—_*-]/u;

const namesOf = ({ id, title }: Measure): string[] =>
	[title, id].filter(Boolean).sort((a, b) => b.length - a.length);

const isIn = (header: string, measure: Measure): boolean => {
	const plain = ` ${plainName(header)} `;
	return namesOf(measure).some((name) => plain.includes(` ${plainName(name)} `));
};

/** Whether a heading has the name of a measure of areas, whatever else it says. */
export const namesMeasure = (header: string, { measures }: AreasPart): boolean =>
	measures.some((measure) => isIn(header, measure));

/**
 * The area measure whose values a heading is of: it names it, and says nothing else but a time and the
 * unit. The number of "children in poverty" is no value of their share, and a rank or change of it none.
 * @returns its id; '' for none
 */
export function measureNamed(header: string, { measures, units, periods }: AreasPart): string {
	const known = unitsOf(units);
	const found = measures.find(
		(measure) =>
			isIn(header, measure) &&
			isNothingElse(withoutNames(header, measure), known.get(measure.unitId), periods)
	);
	return found?.id ?? '';
}

function isNothingElse(rest: string, unit: Unit | undefined, periods: readonly Period[]): boolean {
	if (PLAIN_SIGNS.test(rest)) return false;
	if (rest.includes('%') && unit?.kind !== 'share') return false;
	if (rest.includes('£') && unit?.kind !== 'money') return false;
	const ofUnit = new Set([
		...((unit && OF_KIND[unit.kind]) ?? '').split(' '),
		...plainName(unit?.title ?? '').split(' ')
	]);
	const { rest: beside } = periodOfHeading(plainHeader(rest), periods);
	return beside
		.split(/[^\p{L}\p{N}#]+/u)
		.every((word) => word === '' || FILLERS.has(word) || ofUnit.has(word));
}

/** A heading without a measure's names, its periods as they are written. */
function withoutNames(header: string, measure: Measure): string {
	return namesOf(measure).reduce(
		(left, name) => {
			const words = plainName(name).split(' ').join('[^\\p{L}\\p{N}]+');
			return left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu'), ' ');
		},
		withoutAccents(header).replaceAll('&', ' and ')
	);
}

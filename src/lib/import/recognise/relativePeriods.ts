import { isYear, laterBy, monthsIn, type Period, type Stretch } from '../../domain/period';
import type { YearFrom } from '../guess';
import type { Read } from './columnsOf';
import { isKnownWord } from './headers';
import { idOfStretch, periodNamed } from './period';

const EARLIER = /^(?:last|previous|prev|prior|preceding)$/;
const LATER = /^(?:next|following)$/;
/** What a word counts in; none stands for whatever the current period is. */
const UNITS: [RegExp, (period: Stretch) => boolean][] = [
	[/^(?:years?|annual|yearly|yearend|fy|ay)$/, isYear],
	[/^(?:quarters?|qtrs?|quarterly)$/, ({ kind }) => kind === 'quarter'],
	[/^(?:months?|monthly)$/, ({ kind }) => kind === 'month']
];
const COUNTED: Stretch['kind'][] = ['quarter', 'month', 'half-year'];
/** Of several there is no one period. */
const SEVERAL = /^(?:years|quarters|qtrs|months)$/;

const FLAG = /^(?:rag|status|rating|dot|trend)$/;

const wordsIn = ({ heading }: Read) => heading.name.split(' ');

/** How many periods after the current one a heading says: -1 for "Last", 1 for "Next"; `undefined` where that is not certain. */
function stepOf(column: Read): 1 | -1 | undefined {
	const { heading } = column;
	const words = wordsIn(column);
	const steps = words.filter((word) => EARLIER.test(word) || LATER.test(word));
	const [step] = steps;
	const isCertain = !heading.isUnclear && !heading.part && !heading.isDerived;
	if (steps.length !== 1 || !step || !isCertain || words.some((word) => SEVERAL.test(word)))
		return undefined;
	const isKnown = (word: string) =>
		isKnownWord(word) || FLAG.test(word) || UNITS.some(([unit]) => unit.test(word));
	// "This year's last" and "Earlier" are no step; "Past performance: last" is one.
	if (words.some((word) => /^(?:this|earlier)$/.test(word))) return undefined;
	if (heading.role === undefined && !words.every(isKnown)) return undefined;
	return LATER.test(step) ? 1 : -1;
}

/** Whether a heading's period follows from the current one: "Last", "Next year's target". */
export const isStep = (column: Read): boolean =>
	column.heading.isRelative && stepOf(column) !== undefined;

/**
 * The period that a heading names by the current one: the one before it of its kind, or the one after.
 * @returns its id; '' where the heading counts in another kind, or the current one has no next
 */
export function stepFrom(column: Read, current: Period, periods: readonly Period[]): string {
	const step = stepOf(column);
	const units = UNITS.filter(([unit]) => wordsIn(column).some((word) => unit.test(word)));
	// A year's target stands beside quarters, too.
	const isOpen = units.length === 0 && column.role !== 'target';
	const isFit = units.every(([, is]) => is(current));
	const isCounted = isYear(current) || ((isOpen || units.length > 0) && isOfParts(current));
	if (!step || !isFit || !isCounted) return '';
	return idOfStretch(laterBy(current, step * monthsIn(current)), periods) ?? '';
}

const isOfParts = ({ kind }: Stretch) => COUNTED.includes(kind);

/** What is said of headings that take their period from the current one. */
export function stepsSaid(
	columns: Read[],
	current: Period,
	periods: readonly Period[]
): YearFrom[] {
	const ids = [...new Set(columns.map(({ periodId }) => periodId))];
	return ids.map((id) => ({
		headings: columns.filter(({ periodId }) => periodId === id).map(({ header }) => header),
		from: current.label,
		is: periodNamed(id, periods)?.label ?? id
	}));
}

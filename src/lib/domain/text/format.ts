import {
	formatNumber,
	moneyScale,
	piecesOf,
	printedScale,
	type FigurePieces,
	type Unit
} from './unit';
import type { Relation } from './relation';

export { formatNumber, isSameUnit, type Unit } from './unit';

/** A figure as it was published; one without a value is `null`. */
interface PrintedFigure {
	value: number | null;
	printed: string;
	unit: Unit;
	relation?: Relation | null | undefined;
	valueTo?: number | null | undefined;
}

/**
 * How many decimals a figure was printed with: 2 for "58.30%", 0 for "79%".
 * This is the precision that was published, whatever the number's value.
 */
export const printedDecimals = (printed: string): number =>
	Math.min(
		Math.max(
			0,
			...[...printed.replaceAll(',', '').matchAll(/\.(\d+)/g)].map(([, d = '']) => d.length)
		),
		MOST_DECIMALS
	);

/** More than any figure has, and less than a number can be asked for. */
export const MOST_DECIMALS = 20;

const joined = ({ number, sign, words }: FigurePieces): string =>
	number + sign + (words && ` ${words}`);

/**
 * A number with its unit: "23.3%", "£1,234", "31.5 hours". What a rate is of is said once, in words
 * beside it: 66.9 per 10,000 is "66.9".
 */
export function formatValue(value: number, unit: Unit, decimals: number): string {
	const pieces = piecesOf(value, unit, decimals);
	return joined(unit.kind === 'rate' ? { ...pieces, words: '' } : pieces);
}

/**
 * What an axis of a unit counts in: money that reaches a million in millions, so that no mark says
 * £900,000 beside a figure of £1.2m; all else in its unit.
 * @param most the largest size on it
 * @returns the unit as its marks write it, and how much one of it is
 */
export function axisUnit(unit: Unit, most: number): { unit: Unit; scale: number } {
	const [least, suffix] = SAID_IN.find(([from]) => most >= from) ?? [];
	if (!suffix || !least || unit.kind !== 'money' || unit.after !== '') return { unit, scale: 1 };
	return { unit: { ...unit, after: suffix }, scale: least };
}

/** A number as an axis marks it: with its unit's signs, and without its words. */
export const formatTick = (value: number, unit: Unit, decimals: number): string =>
	joined({ ...piecesOf(value, unit, decimals), words: '' });

/** A published figure in pieces, at the precision and scale that it was printed in. */
export function figurePieces({ value, printed, unit }: PrintedFigure): FigurePieces {
	if (value === null) return { number: '', sign: '', words: '' };
	const scaled = printedScale(printed, unit);
	if (!scaled) return piecesOf(value, unit, printedDecimals(printed));
	const { suffix, scale } = scaled;
	return piecesOf(value / scale, { ...unit, after: suffix }, printedDecimals(printed));
}

/**
 * A published figure at the precision it was printed with and always with its unit's sign:
 * "58.30%" stays so, and "23.3" of a percentage becomes "23.3%"; a target that is a limit or a range
 * as such: "≤10%", "95% to 98%".
 * @returns the empty string for a figure without a value
 */
export const formatFigure = (o: PrintedFigure): string => withLimit(o, plainFigure);

function plainFigure(o: PrintedFigure): string {
	const pieces = figurePieces(o);
	return joined(o.unit.kind === 'rate' ? { ...pieces, words: '' } : pieces);
}

const LIMIT_SIGNS: Record<Relation, string> = {
	'at-least': '≥',
	'more-than': '>',
	'at-most': '≤',
	'less-than': '<',
	range: ''
};

/** A figure with the sign of its limit, or with the upper end of its range. */
function withLimit(o: PrintedFigure, text: (one: PrintedFigure) => string): string {
	const { value, relation, valueTo } = o;
	if (value === null || !relation) return text(o);
	const from = LIMIT_SIGNS[relation] + text(o);
	return valueTo == null ? from : `${from} to ${text({ ...o, value: valueTo })}`;
}

/** What is published around a figure. */
interface WithInterval extends PrintedFigure {
	lower?: number | null | undefined;
	upper?: number | null | undefined;
}

/**
 * The ends of a published interval, both with as many decimals as the figure and they need, and the
 * unit's words after the upper one: "79.9" and "81.3 years".
 * @returns `undefined` where none was published
 */
export function formatInterval({
	value,
	printed,
	unit,
	lower,
	upper
}: WithInterval): { lower: string; upper: string } | undefined {
	if (value === null || lower == null || upper == null) return undefined;
	const decimals = Math.max(
		...[printedScale(printed, unit) ? '' : printed, `${lower}`, `${upper}`].map(printedDecimals)
	);
	return {
		lower: formatTick(lower, unit, decimals),
		upper: formatValue(upper, unit, decimals)
	};
}

/**
 * A published figure as it is said in a sentence: as printed, but for the zero that pads a second
 * decimal. 12.80% is said 12.8%; 79.0% and 79% stay as they are. Round millions are said as such: "£1.2m".
 * @returns the empty string for a figure without a value
 */
export const sayFigure = (o: PrintedFigure): string => withLimit(o, sayPlain);

function sayPlain(o: PrintedFigure): string {
	const { value, printed, unit } = o;
	if (value === null) return '';
	if (unit.kind === 'money') return largeMoney(value, unit) ?? formatFigure(o);
	const padded = /\.\d+0(?!\d)/.test(printed);
	return formatValue(value, unit, printedDecimals(printed) - (padded ? 1 : 0));
}

/** A calculated value as it is said in a sentence. */
export const sayValue = (value: number, unit: Unit, decimals: number): string =>
	(unit.kind === 'money' && largeMoney(value, unit)) || formatValue(value, unit, decimals);

const SAID_IN: [least: number, suffix: string][] = [
	[1e9, 'bn'],
	[1e6, 'm']
];

/**
 * Money from a million whose unit says none itself.
 * @returns `undefined` for less, for another unit, and where three digits would not say all of it
 */
function largeMoney(value: number, unit: Unit): string | undefined {
	const [least, suffix] = SAID_IN.find(([from]) => Math.abs(value) >= from) ?? [];
	if (least === undefined || suffix === undefined || moneyScale(unit) !== 1) return undefined;
	const said = Number((value / least).toPrecision(3));
	if (Math.abs(said * least - value) >= 0.005) return undefined;
	return `${formatMoney(said, unit.before, printedDecimals(String(said)))}${suffix}`;
}

const formatMoney = (value: number, before: string, decimals: number): string =>
	formatNumber(value, decimals).replace(/^(−?)/, `$1${before}`);

/** Rounds away what binary fractions add: 32 − 30.2 is 1.8, not 1.8000000000000007. */
export const roundTo = (value: number, decimals: number): number =>
	Number(value.toFixed(decimals)) + 0;

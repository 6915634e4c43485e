/** What a figure is counted in. `rate` is per 1,000 of the population at risk. */
export const UNITS = ['percent', 'count', 'rate', 'rank', 'score'] as const;
export type Unit = (typeof UNITS)[number];

const SIGN: Record<Unit, string> = { percent: '%', count: '', rate: '', rank: '', score: '' };

/** A figure as it was published; one without a value is `null`. */
interface PrintedFigure {
	value: number | null;
	printed: string;
	unit: Unit;
}

/**
 * How many decimals a figure was printed with: 2 for "58.30%", 0 for "79%".
 * This is the precision that was published, whatever the number's value.
 */
export const printedDecimals = (printed: string): number =>
	Math.min(/\.(\d+)/.exec(printed.replaceAll(',', ''))?.[1]?.length ?? 0, MOST_DECIMALS);

/** More than any figure has, and less than a number can be asked for. */
export const MOST_DECIMALS = 20;

/** A number at a fixed number of decimals, thousands parted by commas: 1,937. */
export function formatNumber(value: number, decimals: number): string {
	const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
	return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `−${digits}` : digits;
}

/** A number with its unit's sign: "23.3%"; a rate's "per 1,000" is a matter of words. */
export const formatValue = (value: number, unit: Unit, decimals: number): string =>
	formatNumber(value, decimals) + SIGN[unit];

/**
 * A published figure at the precision it was printed with and always with its unit's sign:
 * "58.30%" stays so, and "23.3" of a percentage becomes "23.3%".
 * @returns the empty string for a figure without a value
 */
export const formatFigure = (o: PrintedFigure): string =>
	o.value === null ? '' : formatValue(o.value, o.unit, printedDecimals(o.printed));

/**
 * A published figure as it is said in a sentence: as printed, but for the zero that pads a second
 * decimal. 12.80% is said 12.8%; 79.0% and 79% stay as they are.
 * @returns the empty string for a figure without a value
 */
export function sayFigure(o: PrintedFigure): string {
	if (o.value === null) return '';
	const padded = /\.\d+0(?!\d)/.test(o.printed);
	return formatValue(o.value, o.unit, printedDecimals(o.printed) - (padded ? 1 : 0));
}

/** Rounds away what binary fractions add: 32 − 30.2 is 1.8, not 1.8000000000000007. */
export const roundTo = (value: number, decimals: number): number =>
	Number(value.toFixed(decimals)) + 0;

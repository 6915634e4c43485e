/** How digits are written. */
export interface Pattern {
	/** The most decimals that it shows. */
	most: number;
	/** Writes a number that has no more decimals than that. */
	write(rounded: number): string;
}

/** As many as a spreadsheet shows. */
const MOST_DECIMALS = 30;

/**
 * A pattern such as `#,##0.0`, and how many thousands it divides by (commas at its end).
 * @returns `undefined` where it is none
 */
export function patternOf(code: string): { pattern: Pattern; thousands: number } | undefined {
	const parts = /^([0#?,]*?)(,*)(?:\.([0#?]*)(,*))?$/.exec(code);
	const [, whole = '', end = '', decimals = '', late = ''] = parts ?? [];
	if (!parts || decimals.length > MOST_DECIMALS) return undefined;
	const least = decimals.replace(/[#?]+$/, '').length;
	const digits = whole.replace(/[^0]/g, '').length;
	const write = (rounded: number) => {
		const [ones = '', part = ''] = Math.abs(rounded).toFixed(decimals.length).split('.');
		const padded = ones.replace(/^0+/, '').padStart(digits, '0');
		const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
		const shown = part.slice(0, least) + part.slice(least).replace(/0+$/, '');
		const sign = rounded < 0 ? '-' : '';
		return sign + grouped + (shown ? `.${shown}` : '');
	};
	return { pattern: { most: decimals.length, write }, thousands: end.length + late.length };
}

/** A number that is written with so few digits has no noise; most have, and this is quicker. */
const isShort = (text: string) => text.length <= 15;

/** A number at the 15 digits that a spreadsheet keeps: 0.1 + 0.2 is 0.3. */
export const clean = (value: number): number =>
	isShort(String(value)) ? value : Number(value.toPrecision(15));

/** A number times a power of ten, without the noise of a multiplication: 0.233 by 2 is 23.3. */
export function shifted(value: number, places: number): number {
	if (places === 0) return clean(value);
	const text = String(value);
	if (isShort(text) && !text.includes('e')) return Number(`${text}e${places}`);
	const [digits, power] = value.toExponential(14).split('e');
	return Number(`${digits}e${Number(power) + places}`);
}

/** A number at so many decimals, halves away from nought, as spreadsheets round. */
export const roundedAt = (value: number, decimals: number): number =>
	Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), decimals)), -decimals);

/** A number in full, never as 1e-7. */
export function inFull(value: number): string {
	const text = String(clean(value));
	const [, sign = '', whole = '', part = '', power = ''] =
		/^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
	if (power === '' || Math.abs(Number(power)) > 30) return text;
	const digits = whole + part;
	const point = whole.length + Number(power);
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
	return `${sign}${digits.padEnd(point, '0')}`;
}

/** What a unit is: how its figures are written, compared and bounded follows from it. */
export const UNIT_KINDS = [
	'share',
	'count',
	'money',
	'duration',
	'rate',
	'ratio',
	'score',
	'rank'
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What a figure is counted in. */
export interface Unit {
	id: string;
	/** For a table's head or a chart's subtitle: "per cent", "days". */
	title: string;
	/** What stands before a figure: "£". */
	before: string;
	/**
	 * What stands after it: "%", "k", "per 1,000". Where one is called otherwise than many, both: "day|days".
	 * "min s" counts seconds that are told in minutes and seconds, "h min" minutes told in hours and minutes.
	 */
	after: string;
	/** Of how many a rate is: 1000; `null` for what is no rate. */
	per: number | null;
	kind: UnitKind;
}

const unit = (
	[id, title, kind]: [id: string, title: string, kind: UnitKind],
	{ before = '', after = '', per = null as number | null } = {}
): Unit => ({ id, title, before, after, per, kind });

/** The units that any council needs; a row of a package's units.csv adds or changes one. */
export const BUILT_IN_UNITS: readonly Unit[] = [
	unit(['percent', 'per cent', 'share'], { after: '%' }),
	unit(['count', 'number', 'count']),
	unit(['pounds', '£', 'money'], { before: '£' }),
	unit(['pounds-thousand', '£ thousand', 'money'], { before: '£', after: 'k' }),
	unit(['pounds-million', '£ million', 'money'], { before: '£', after: 'm' }),
	unit(['days', 'days', 'duration'], { after: 'day|days' }),
	unit(['hours', 'hours', 'duration'], { after: 'hour|hours' }),
	unit(['minutes-and-seconds', 'minutes and seconds', 'duration'], { after: 'min s' }),
	unit(['years', 'years', 'duration'], { after: 'year|years' }),
	unit(['per-1000', 'per 1,000', 'rate'], { after: 'per 1,000', per: 1000 }),
	unit(['per-10000', 'per 10,000', 'rate'], { after: 'per 10,000', per: 10_000 }),
	unit(['per-100000', 'per 100,000', 'rate'], { after: 'per 100,000', per: 100_000 }),
	unit(['ratio', 'ratio', 'ratio']),
	unit(['score', 'score', 'score']),
	unit(['rank', 'rank', 'rank'])
];

/** The units of a dataset by their ids: the built-in ones, and its own in their place or beside them. */
export const unitsOf = (own: readonly Unit[] = []): Map<string, Unit> =>
	new Map([...BUILT_IN_UNITS, ...own].map((one) => [one.id, one]));

/**
 * The unit of an id.
 * @returns a bare number under that name for an id that is not known, which the checks rule out
 */
export const unitIn = (units: ReadonlyMap<string, Unit>, id: string): Unit =>
	units.get(id) ?? { id, title: id, before: '', after: '', per: null, kind: 'score' };

/** Whether two figures are counted in the same: units of two datasets are one by their ids. */
export const isSameUnit = (
	a: Pick<Unit, 'id'> | undefined,
	b: Pick<Unit, 'id'> | undefined
): boolean => a?.id === b?.id;

/** Units whose figures are told in a larger and a smaller one, sixty to one. */
const SIXTIETHS = ['min s', 'h min'];
const sixtiethsOf = ({ after }: Unit): string[] | undefined =>
	SIXTIETHS.includes(after) ? after.split(' ') : undefined;

/** Whether figures of a unit are told in a larger and a smaller one, so that 60 and not 100 is round. */
export const isInSixtieths = (unit: Unit): boolean => sixtiethsOf(unit) !== undefined;

/** "k" after money stands close to its figure, as "%" does; words are parted from it. */
const isClose = (after: string, { kind }: Unit): boolean =>
	!/^\p{L}/u.test(after) || (kind === 'money' && after.length <= 2);

/** What stands after a figure: a sign close to it, or words parted from it. */
function afterOf(unit: Unit, isOne: boolean): { sign: string; words: string } {
	const [one = '', many = one] = unit.after.split('|').map((text) => text.trim());
	const after = (isOne ? one : many) || (unit.kind === 'rate' ? unit.title : '');
	return isClose(after, unit) ? { sign: after, words: '' } : { sign: '', words: after };
}

/** A figure in the pieces that it is written in: "−£1.2" and "m", "31.5" and "hours". */
export interface FigurePieces {
	number: string;
	/** Close to the number. */
	sign: string;
	/** Parted from it. */
	words: string;
}

/** Thousands parted by commas, and a true minus: "−1,937". */
function withMinus(value: number, decimals: number, before: string): string {
	const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
	return `${value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : ''}${before}${digits}`;
}

/** A number at a fixed number of decimals, thousands parted by commas: 1,937. */
export const formatNumber = (value: number, decimals: number): string =>
	withMinus(value, decimals, '');

/** The pieces of a value at a number of decimals. */
export function piecesOf(value: number, unit: Unit, decimals: number): FigurePieces {
	const sixtieths = sixtiethsOf(unit);
	if (sixtieths) return { number: inSixtieths(value, sixtieths, decimals), sign: '', words: '' };
	const number = withMinus(value, decimals, unit.before);
	return { number, ...afterOf(unit, /^[^\d]*1$/.test(number)) };
}

function inSixtieths(value: number, [large = '', small = '']: string[], decimals: number): string {
	const size = Number(Math.abs(value).toFixed(decimals));
	const whole = size < 60 ? '' : `${formatNumber(Math.floor(size / 60), 0)} ${large}`;
	const rest = whole && size % 60 === 0 ? '' : `${formatNumber(size % 60, decimals)} ${small}`;
	const text = [whole, rest].filter(Boolean).join(' ');
	return value < 0 && size !== 0 ? `−${text}` : text;
}

const SCALES: Record<string, number> = {
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	million: 1e6,
	bn: 1e9,
	billion: 1e9
};
const SCALED = /^(.*\d)\s*(k|thousand|m|million|bn|billion)$/i;

/** How much one of a unit of money is: 1,000 of "£ thousand". */
export const moneyScale = ({ after }: Unit): number => SCALES[after.toLowerCase()] ?? 1;

/**
 * What a printed figure of money counts in beyond its unit: "£1.2m" of pounds is in millions.
 * @returns `undefined` where it is printed in its unit
 */
export function printedScale(
	printed: string,
	unit: Unit
): { suffix: string; scale: number } | undefined {
	const [, , suffix = ''] = (unit.kind === 'money' && SCALED.exec(printed.trim())) || [];
	const scale = (SCALES[suffix.toLowerCase()] ?? 1) / moneyScale(unit);
	return suffix === '' || scale === 1 ? undefined : { suffix, scale };
}

/**
 * The value that a printed text shows in a unit: 58.3 for "58.30%", 525 for "8:45" and "8m 45s" of minutes
 * and seconds, 1200000 for "£1.2m" of pounds, 0.93 for "0.93 : 1" of a ratio, 5 for "5th" of a rank.
 * @returns `undefined` where it shows none
 */
export function printedValue(printed: string, unit?: Unit): number | undefined {
	const text = printed.trim().replace(/^[−–]/, '-');
	if (/%\s*%$/.test(text)) return undefined;
	if (!unit) return digitsIn(text);
	const bare = withoutForm(withoutSigns(text, unit), unit);
	const sixtieths = sixtiethsOf(unit);
	if (sixtieths) return fromSixtieths(bare, sixtieths) ?? digitsIn(bare);
	const { suffix, scale } = printedScale(bare, unit) ?? { suffix: '', scale: 1 };
	const value = digitsIn(bare.slice(0, bare.length - suffix.length).trim());
	return value === undefined || scale === 1 ? value : Number((value * scale).toFixed(6));
}

function digitsIn(text: string): number | undefined {
	const digits = text.replace(/\s*%$/, '');
	if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits)) return undefined;
	return Number(digits.replaceAll(',', ''));
}

function withoutSigns(text: string, unit: Unit): string {
	const [, minus = '', rest = ''] = /^(-?)\s*(.*)$/s.exec(text) ?? [];
	const { before } = unit;
	const bare = before && rest.startsWith(before) ? rest.slice(before.length).trim() : rest;
	const afters = sixtiethsOf(unit) ? [] : namesBehind(unit);
	const after = afters.find(
		(one) =>
			one !== '' && bare.toLowerCase().endsWith(one.toLowerCase()) && bare.length > one.length
	);
	return minus + (after ? bare.slice(0, -after.length).trim() : bare);
}

/** What else people write behind figures of a unit, by what stands there. */
const OTHER_NAMES: Record<string, string[]> = {
	'%': ['percent', 'pct'],
	'hour|hours': ['hrs', 'hr'],
	'year|years': ['yrs', 'yr']
};

/** All that a unit is called behind its figures: "per 1,000" is "per 1000", too. */
const namesBehind = ({ after, title }: Unit): string[] =>
	[...after.split('|'), title, title.replaceAll(',', ''), ...(OTHER_NAMES[after] ?? [])].map(
		(one) => one.trim()
	);

/** How people write figures of a kind, whatever their unit is called. */
const FORMS: Partial<Record<UnitKind, RegExp>> = {
	ratio: /\s*:\s*1$/,
	rank: /(?<=\d)(?:st|nd|rd|th)$/i
};

const withoutForm = (text: string, { kind }: Unit): string => {
	const form = FORMS[kind];
	return form ? text.replace(form, '') : text;
};

/** What a part of a time is called: "m", "min" and "minutes". */
const LETTERS: Record<string, string> = {
	h: 'h(?:(?:ou)?rs?)?',
	min: 'm(?:in(?:ute)?s?)?',
	s: 's(?:ec(?:ond)?s?)?'
};

function fromSixtieths(text: string, [large = '', small = '']: string[]): number | undefined {
	const colon = /^(-?)(\d+):([0-5]\d(?:\.\d+)?)$/.exec(text);
	const pattern = `^(-?)(?:(\\d[\\d,]*)\\s*${LETTERS[large] ?? large})?\\s*(?:(\\d[\\d,]*(?:\\.\\d+)?)\\s*${LETTERS[small] ?? small})?$`;
	const [, minus, more = '', rest = ''] = colon ?? new RegExp(pattern, 'i').exec(text) ?? [];
	if (minus === undefined || more + rest === '') return undefined;
	const sum = Number(more.replaceAll(',', '')) * 60 + Number(rest.replaceAll(',', ''));
	const size = Number(sum.toFixed(6));
	return minus ? -size : size;
}

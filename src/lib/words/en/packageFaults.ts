import type { DescriptionRule, Fault, Range, Wanted } from '../../package/faults';
import type { RuleTone } from '../../domain/rating';
import type { LogoFault } from '../../domain/site/logo';
import type { Code, Form } from '../../data/schema/tables/cells';

// `npm run data` reads this file without a bundler: it imports types alone.

const CODES: Record<Code, string> = {
	'dashed-id': 'an id of small letters, digits and dashes',
	'comparator-id': 'an id of small letters, digits, dashes and underlines',
	'comparator-ids': 'ids of comparators with one space between',
	'area-code': 'a code such as E01007657',
	'period-id': 'an id of letters, digits and dashes',
	'printed-number': 'a number such as 1, 1.1 or A2',
	postcode: 'a postcode such as S60 1AA'
};

type SayForm = { [K in Form['kind']]: (form: Extract<Form, { kind: K }>) => string };

const FORMS: SayForm = {
	'any-text': () => 'any text',
	text: () => 'some text',
	'short-text': ({ most }) => `one line of at most ${most} characters`,
	code: (form) => CODES[form.code],
	choice: ({ options }) =>
		options.length === 1 ? `${options[0]}` : `one of ${options.join(', ')}`,
	number: ({ least, most }) =>
		least === undefined || most === undefined
			? 'a number in digits such as 58.3, without commas or signs'
			: `a number from ${least} to ${most}`,
	whole: ({ least, most }) =>
		most === undefined ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`,
	day: () => 'a day of the calendar, as YYYY-MM-DD'
};

/** What a cell may hold. */
const formText = <K extends Form['kind']>(form: Extract<Form, { kind: K }>): string => {
	const say: (form: Extract<Form, { kind: K }>) => string = FORMS[form.kind];
	return say(form);
};

const RANGES: Record<Range, string> = {
	share: 'per cent, from 0 to 100',
	count: 'a count, whole, from 0',
	rank: 'a rank, whole, from 1',
	'from-0': 'a number from 0',
	any: 'a number'
};

const DESCRIPTION: Record<DescriptionRule, string> = {
	title: 'the title of the report',
	'published-on': 'a day, as YYYY-MM-DD',
	source: 'who published it, and when',
	'site-name': 'the name in the head of every page',
	organisation: 'the organisation that the figures are of',
	place: 'what the place is called within a sentence',
	subject: 'what the figures are about, as within a sentence',
	language: 'the tag of a language, such as en-GB or cy',
	colour: 'a colour such as #1b4f8f, or one for each of light and dark',
	'site-text': 'some text, or no such line',
	'statement-day': 'the day of the accessibility statement, as YYYY-MM-DD',
	'logo-path': 'the name of an SVG file in the same folder',
	licence: 'a licence, with its title and the address of its text',
	attribution: 'a line of text, or its text with the tables that it is of',
	'data-source': 'a title, and beside it a path, a note, or the tables that it is of'
};

/** Why a dataset needs a rating of a tone. */
const TONES: Record<RuleTone, string> = {
	bad: 'which the rating rule gives',
	middle: 'which the rating rule gives',
	good: 'which the rating rule gives',
	none: 'for what is not rated'
};

const DRAWING: Record<LogoFault, string> = {
	'no-svg': 'a whole SVG drawing',
	'too-large': 'a drawing of at most 40,000 letters',
	script: 'a drawing without a script',
	handler: 'a drawing that nothing runs in when it is pointed at',
	outside: 'a drawing that fetches nothing: addresses may only begin with #',
	element: 'elements that draw: save it as plain SVG',
	declaration: 'a drawing without a document type or style sheet'
};

type Sentences = { [K in Wanted['kind']]: (wanted: Extract<Wanted, { kind: K }>) => string };

/** Sentences of some kinds of faults; `undefined` where there is nothing to say. */
type SomeSentences = {
	[K in Wanted['kind']]?: (wanted: Extract<Wanted, { kind: K }>) => string | undefined;
};

const saying = <K extends Wanted['kind']>(
	sentences: { [P in K]?: (wanted: Extract<Wanted, { kind: P }>) => string | undefined },
	wanted: Extract<Wanted, { kind: K }>
): string | undefined => sentences[wanted.kind]?.(wanted);

const WANTED: Sentences = {
	file: () => 'the file',
	'readable-file': () => 'a file that can be read',
	'logo-file': () => 'the drawing that site.logo names',
	'utf-8': () => 'UTF-8 text',
	json: () => 'JSON, whole',
	'json-type': ({ expected }) => expected,
	description: ({ rule }) => DESCRIPTION[rule],
	'language-of-words': ({ known }) => `a language that the site has words in: ${known.join(', ')}`,
	'own-name': () => 'a name that no package beside this one has',
	'readable-colour': ({ scheme, nearest }) =>
		`a colour that can be read on the ${scheme} scheme's grounds (contrast 4.5 to 1): the nearest is ${nearest}`,
	'harmless-drawing': ({ fault }) => DRAWING[fault],
	commas: () => 'commas between the columns',
	'known-column': () => 'a column of this file',
	column: ({ name }) => `the column ${name}`,
	'column-here': ({ name }) => `${name} in this place`,
	'columns-once': () => 'each column once',
	'closed-quotes': () => 'every quotation mark to have its partner',
	cells: ({ columns }) => `${columns} cells`,
	form: ({ form, mayBeBlank }) => `${formText(form)}${mayBeBlank ? ', or blank' : ''}`,
	once: ({ columns }) => `each ${columns.join(', ')} once`,
	'named-row': ({ file, column, besides = [] }) =>
		`${besides.length > 0 ? `${besides.join(', ')} or ` : ''}one that ${file} has, in its column ${column}`,
	'area-of-role': ({ role, file }) =>
		`the code of an area in ${file} whose geography has the role ${role}`,
	'marker-of-blank': () => '[z], [x] or [c], since the value is blank',
	'marker-of-value': ({ value }) => `blank, [p] or [r], since there is a value (${value})`,
	'revision-of-blank': () => 'blank, since the value is blank',
	'marker-of-revision': () => '[r], since revised_from or revised_on is filled',
	'relation-of-no-target': () => 'blank, since only a target is a limit or a range',
	'relation-of-blank': () => 'blank, since the value is blank',
	'relation-of-polarity': ({ polarity }) =>
		`blank, range, or a limit that leaves the better side open, since ${polarity} is better`,
	'end-of-no-range': () => 'blank, since only a range has an upper end',
	'end-of-range': ({ from }) => `the upper end of the range, above its lower end, ${from}`,
	'printed-value': ({ value, example }) => `${value} as the source prints it, such as ${example}`,
	'value-as-printed': ({ shown, printed }) => `${shown}, as printed: "${printed}"`,
	'printed-blank': () => 'N/A or blank, since the value is blank',
	'no-percent-sign': ({ unit }) => `no per cent sign, since the unit is ${unit}`,
	range: ({ range }) => RANGES[range],
	unit: ({ builtIn }) => `a unit of units.csv, or one that is built in: ${builtIn.join(', ')}`,
	'used-unit': () => 'a unit that a measure or a figure has',
	per: ({ isRate }) =>
		isRate ? 'of how many the rate is, such as 1000' : 'blank, since the unit is no rate',
	numerator: ({ denominator }) => `a number, since the denominator is ${denominator}`,
	denominator: ({ numerator }) => `a number, since the numerator is ${numerator}`,
	'numerator-within': ({ denominator }) => `at most the denominator, ${denominator}`,
	'interval-end': ({ other, at }) => `a number, since ${other} is ${at}`,
	'interval-of-blank': () => 'blank, since the value is blank',
	'interval-around': ({ end, value }) =>
		`${end === 'lower' ? 'at most' : 'at least'} the value, ${value}`,
	'after-start': ({ startsOn }) => `a day after starts_on, ${startsOn}`,
	'first-of': ({ of }) => (of === 'month' ? 'the first day of a month' : '1 January of a year'),
	'last-of': ({ of, months, startsOn, endsOn }) =>
		`${endsOn}, since a period of kind ${of} lasts ${months === 1 ? '1 month' : `${months} months`} and this one begins on ${startsOn}`,
	'several-years': ({ startsOn }) =>
		`a day more than 12 months after starts_on, ${startsOn}, since the kind is years`,
	'after-period': ({ id, endsOn }) => `a day after ${endsOn}, on which ${id} ends`,
	'top-priority': () => 'a priority that has no parent_id itself',
	family: ({ id, isPart }) =>
		isPart ? `the family that ${id} is a part of` : `blank, since ${id} is no part`,
	'as-family': ({ value }) => `${value}, its family's`,
	'own-number': () => 'a number of its own',
	'plain-words': () => 'plain words',
	'period-of-target': ({ indicatorId }) =>
		`a period in which observations.csv has a target of ${indicatorId}`,
	'own-word': () => 'another id: this word stands for something else',
	'used-comparator': () => 'a comparator that some figure in observations.csv has as its series',
	'gap-against': () => 'what it is a gap to: target, or the id of a comparator',
	'no-gap-no-against': () => 'blank, since only a gap is to something',
	'other-than-series': () => 'another than the series: a figure has no gap to itself',
	'no-comparators': ({ rule }) => `blank, since ${rule} counts no comparators`,
	'each-once': () => 'each id once',
	'rule-in-force': () => 'a row where it is blank',
	'no-limits': ({ rule }) =>
		rule === 'thresholds'
			? 'blank, since the limits of thresholds are good_from and middle_from'
			: `blank, since ${rule} has no limits`,
	'middle-limit': () => 'per cent of the target, such as 10',
	'within-middle': ({ middleWithin }) => `at most middle_within, ${middleWithin}`,
	'no-thresholds': ({ rule }) => `blank, since ${rule} has no thresholds`,
	'measure-of-thresholds': () => 'the measure that the thresholds are of',
	threshold: () => "a value in the measure's unit, such as 90",
	'threshold-range': ({ range, indicatorId }) =>
		`${RANGES[range]}, as the figures of ${indicatorId} are`,
	'threshold-order': ({ middleFrom, polarity }) =>
		polarity === 'higher'
			? `more than middle_from, ${middleFrom}, since higher is better`
			: `less than middle_from, ${middleFrom}, since lower is better`,
	rating: ({ known }) => `the id of a rating: ${known.join(', ')}, or blank`,
	'rating-of-tone': ({ tone }) => `a rating of the tone ${tone}, ${TONES[tone]}`,
	'valued-area-measure': () => 'a measure that some row of area-values.csv has as its measure_id',
	position: ({ least, most }) => `${least} to ${most}, where the areas' shapes lie`,
	degrees: () => 'degrees of longitude and latitude (WGS 84), in this order',
	shape: ({ geography }) => `a shape of this id in boundaries.topo.json, objects.${geography}`,
	'area-of-shape': ({ geography, file }) =>
		`the code of an area of the geography ${geography} in ${file}`,
	shapes: ({ geography }) => `the shapes of the areas, as objects.${geography}`,
	'known-geography': ({ known }) => `the id of a geography: ${known.join(', ')}`,
	'one-of-role': ({ role }) => `one geography of the role ${role} at most`,
	'role-of-areas': () => 'a geography of the role area, since areas.csv has areas',
	'no-map-name': ({ names }) =>
		`another id for a group, since the map's address uses ${names.join(', ')}`,
	arcs: ({ count }) => `arcs below ${count}`
};

/** What was wanted in place of what was found, in words that follow "wanted". */
export const faultWanted = (wanted: Wanted): string => saying(WANTED, wanted) ?? '';

const meant = (nearest: string | undefined): string | undefined =>
	nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
const headerIs = (header: string[]): string => `The header is ${header.join(',')}.`;

const COORDINATES = {
	grid: 'These are metres of the British National Grid (EPSG:27700): save it in WGS 84 (EPSG:4326), for example in QGIS by "Export, Save Features As".',
	swapped: 'These are latitudes before longitudes: swap the two of each point.',
	unknown: undefined
};

const ADVICE: SomeSentences = {
	file: () => 'A data package is whole or not at all: take the zip as it was made.',
	'logo-file': () => 'Put it beside datapackage.json, or take that line out.',
	'language-of-words': ({ language }) =>
		`A language’s words are a folder: src/lib/words/${language}. Add it, or write "en-GB".`,
	'own-name': ({ own, other }) =>
		`The folder ${other} has it too: name each after its folder, as "outturn-${own}" and "outturn-${other}".`,
	'utf-8': () => 'Save it as "CSV UTF-8 (comma delimited)".',
	commas: () => 'Save it as "CSV UTF-8 (comma delimited)".',
	form: ({ form, nearest }) =>
		form.kind === 'day'
			? 'A spreadsheet rewrites days unless the column is set to Text.'
			: meant(nearest),
	'known-column': (wanted) => meant(wanted.nearest) ?? headerIs(wanted.header),
	column: (wanted) => headerIs(wanted.header),
	'column-here': (wanted) => headerIs(wanted.header),
	'columns-once': (wanted) => headerIs(wanted.header),
	'closed-quotes': () => 'One in this row is never closed.',
	cells: () => 'A text with a comma in it stands in quotation marks.',
	once: ({ earlierRow }) =>
		`${earlierRow === undefined ? 'The dataset' : `Row ${earlierRow}`} has it already.`,
	'named-row': (wanted) => meant(wanted.nearest),
	unit: (wanted) => meant(wanted.nearest),
	rating: (wanted) => meant(wanted.nearest),
	'rating-of-tone': () =>
		'Add a row, or leave the file out: red, amber, green and not rated are built in.',
	'used-unit': () => 'Take the row out, or name the unit in a unit_id.',
	'area-of-role': (wanted) => meant(wanted.nearest),
	'area-of-shape': (wanted) => meant(wanted.nearest),
	'known-geography': (wanted) => meant(wanted.nearest),
	'one-of-role': (wanted) => `Row ${wanted.row} has it already.`,
	'valued-area-measure': () => 'Take the row out, or bring its values.',
	position: ({ isSwapped }) =>
		isSwapped ? 'Latitude and longitude stand in each other’s place: swap the columns.' : undefined,
	degrees: ({ cause }) => COORDINATES[cause],
	'after-period': (wanted) =>
		`Row ${wanted.row} has ${wanted.id}. Periods of one kind share no day.`,
	'own-number': (wanted) => `Row ${wanted.row} of families.csv (${wanted.familyId}) has it.`,
	'plain-words': () => 'Take the HTML tags out.',
	'own-word': ({ words }) => `None may be called ${words.join(', ')}.`,
	'used-comparator': () => 'Take the row out, or bring its figures.',
	'measure-of-thresholds': () =>
		'Thresholds are in a measure’s own unit: give each measure a row of its own.',
	'rule-in-force': () => 'It names the rule for every measure that has none of its own.'
};

/** What to do about a fault; `undefined` where that is plain. */
export const faultAdvice = (wanted: Wanted): string | undefined => saying(ADVICE, wanted);

const COLUMNS: SomeSentences = {
	'closed-quotes': () => 'any',
	cells: () => 'all',
	once: (wanted) => wanted.columns.join(', '),
	arcs: (wanted) => `objects.${wanted.geography}, ${wanted.shape || 'the only shape'}`,
	'json-type': () => 'the whole file',
	description: () => 'the whole file',
	'harmless-drawing': () => 'the drawing'
};

/** What a fault of no one column is about, where a column is told; `undefined` where none is. */
export const faultColumn = (wanted: Wanted): string | undefined => saying(COLUMNS, wanted);

const FOUND: SomeSentences = {
	'readable-file': () => 'no such file',
	'utf-8': () => 'bytes that are no UTF-8',
	cells: (wanted) => `${wanted.found} cells`,
	once: (wanted) => wanted.cells.map((cell) => cell || 'blank').join(', '),
	arcs: (wanted) => `arc ${wanted.lost ?? 'none'}`
};

/** What was found, where no text of a cell says it; '' for blank. */
export const faultFound = (wanted: Wanted): string => saying(FOUND, wanted) ?? '';

const LONGEST_VALUE = 60;
const quoted = (value: string) => {
	const line = value.replace(/\s+/g, ' ');
	if (line === '') return 'blank';
	return `"${line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line}"`;
};

/** A fault in one line: `areas.csv, row 3, column geography_id: "town"; wanted …` */
export function faultLine({ file, row, wanted, ...fault }: Fault): string {
	const column = fault.column ?? faultColumn(wanted);
	const place = [file, row && `row ${row}`, column && `column ${column}`]
		.filter(Boolean)
		.join(', ');
	const advice = faultAdvice(wanted);
	const found = quoted(fault.value ?? faultFound(wanted));
	return `${place}: ${found}; wanted ${faultWanted(wanted)}.${advice ? ` ${advice}` : ''}`;
}

/** Faults of one kind in one column, in the order of their rows. */
type LikeFaults = [first: Fault, ...more: Fault[]];

/** What one fault has in common with its like: all but the row and what stands there. */
function likenessOf({ file, column, wanted }: Fault): string {
	const rest = wanted.kind === 'form' ? JSON.stringify(wanted.form) : '';
	return [file, column ?? faultColumn(wanted), wanted.kind, rest].join('|');
}

function grouped(faults: Fault[]): LikeFaults[] {
	const groups = new Map<string, LikeFaults>();
	for (const fault of faults) {
		const likeness = likenessOf(fault);
		const group = groups.get(likeness);
		if (group) group.push(fault);
		else groups.set(likeness, [fault]);
	}
	return [...groups.values()];
}

/**
 * Whether a fault may be of the product: it knows only these words and columns, and true data may have
 * others. Any other is of the data, which contradict themselves or what they are described as.
 */
export const isLimit = (wanted: Wanted): boolean =>
	(wanted.kind === 'form' && wanted.form.kind === 'choice' && wanted.nearest === undefined) ||
	(wanted.kind === 'known-column' && wanted.nearest === undefined) ||
	wanted.kind === 'language-of-words';

const SHOWN_ALIKE = 3;
const ROWS_NAMED = 5;

/** The first of like faults in full, and how many more there are, and where. */
function likeLines(like: LikeFaults): string[] {
	const [shown, rest] = [like.slice(0, SHOWN_ALIKE), like.slice(SHOWN_ALIKE)];
	const rows = rest.flatMap(({ row }) => (row === undefined ? [] : [row]));
	const named = rows.slice(0, ROWS_NAMED).join(', ') + (rows.length > ROWS_NAMED ? ', …' : '');
	const where = rows.length > 0 ? `: ${rows.length === 1 ? 'row' : 'rows'} ${named}` : '';
	return [
		...shown.map((fault) => `  ${faultLine(fault)}`),
		...(rest.length > 0 ? [`    and ${rest.length} more like it${where}.`] : [])
	];
}

/** Said where the data may be right. */
function limitLine(all: LikeFaults[]): string[] {
	const places = all
		.filter(([{ wanted }]) => isLimit(wanted))
		.map(([{ file, column }]) => `${file}, ${column}`);
	if (places.length === 0) return [];
	return [
		`This product knows no others in ${places.join('; ')}. If the data need another, they are right, and the product has to be extended.`
	];
}

/**
 * What a person is told: how many faults there are and the first of them, file by file and row by
 * row, those alike together; last, which may be limits of this product.
 * @param most how many kinds are printed
 */
export function faultReport(faults: Fault[], most = 50): string {
	const sorted = [...faults].sort(
		(a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || (a.row ?? 0) - (b.row ?? 0)
	);
	const all = grouped(sorted);
	const shown = all.slice(0, most);
	const rest = all.slice(most).flat().length;
	const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
	const kinds =
		all.length < faults.length ? ` of ${all.length === 1 ? '1 kind' : `${all.length} kinds`}` : '';
	return [
		`${count}${kinds} in the data; the site’s data files are as they were.`,
		...shown.flatMap(likeLines),
		...(rest > 0 ? [`  … and ${rest} more.`] : []),
		...limitLine(all)
	].join('\n');
}

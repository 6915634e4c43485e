import type {
	Change,
	ChangedField,
	ChangedFigure,
	ChangedValue,
	FigureDetail,
	FlagValue,
	MeasureField
} from '$lib/import/change';
import type { Flag } from '$lib/domain/audit/flags';
import type { ChangeCount } from '$lib/import/diff/counts';
import { ratingInText, ratingWord } from '../ratings';
import { counted, NOUNS, type Noun } from '../counts';
import { benchmarkHead, seriesHead } from '../measure/comparators';
import { outlineText } from './outlines';

const OF_KIND: Record<Change['kind'], Noun> = {
	rating: { one: 'rating', many: 'ratings' },
	direction: { one: 'direction', many: 'directions' },
	measure: NOUNS.measure,
	figure: NOUNS.figure,
	flag: { one: 'published flag', many: 'published flags' },
	commentary: { one: 'text', many: 'texts' },
	area: { one: 'entry of an area', many: 'entries of areas' },
	other: { one: 'other entry', many: 'other entries' }
};
const FIELD: Noun = { one: 'field of a measure', many: 'fields of measures' };
const STATUSES: Record<Change['status'], string> = {
	new: 'new',
	changed: 'changed',
	removed: 'removed'
};

/** How many changes of each kind there are: "2 ratings changed, 50 figures new". */
export const changeCountsText = (counts: ChangeCount[]): string =>
	counts
		.map(({ kind, status, count }) => {
			const noun = kind === 'measure' && status === 'changed' ? FIELD : OF_KIND[kind];
			return `${counted(count, noun)} ${STATUSES[status]}`;
		})
		.join(', ');

const MEASURE_FIELDS: Record<MeasureField, string> = {
	reference: 'Reference',
	title: 'Title',
	shortTitle: 'Short title',
	number: 'Number',
	priorityId: 'Priority',
	familyId: 'Family',
	polarity: 'Polarity',
	unit: 'Unit',
	decimals: 'Decimals',
	comparatorId: 'Comparator',
	cumulative: 'Counted from the year’s start',
	frequency: 'Reported every',
	owner: 'Owner',
	nextDue: 'Next figure due'
};

const DETAILS: Record<FigureDetail, string> = {
	revisedFrom: 'revised from',
	revisedOn: 'revised on',
	unit: 'unit',
	refersTo: 'refers to',
	numerator: 'numerator',
	denominator: 'denominator',
	lower: 'lower end of the interval',
	upper: 'upper end of the interval',
	note: 'note',
	source: 'source'
};

const flagText = (flag: Flag): string =>
	flag.flag === 'met'
		? `${benchmarkHead(flag)} met`
		: { direction: 'Published direction', rag: 'Published rating' }[flag.flag];

const TEXTS: Record<Extract<ChangedField, { kind: 'text' }>['text'], string> = {
	summary: 'Commentary',
	exception: 'Exception narrative',
	action: 'Action',
	caveat: 'Caveat',
	'target-note': 'Note on the target'
};

type SayField = {
	[K in ChangedField['kind']]: (field: Extract<ChangedField, { kind: K }>) => string;
};

const FIELDS: SayField = {
	measure: () => 'Measure',
	area: () => 'Area',
	'area-measure': () => 'Measure of areas',
	'area-outline': () => 'Outline',
	period: () => 'Period',
	unit: () => 'Unit',
	priority: () => 'Priority',
	family: () => 'Family',
	comparator: () => 'Comparator',
	context: () => 'Context',
	rule: () => 'Rule and cohort',
	quoted: () => 'Quoted figures',
	rating: ({ period }) => `Rating ${period}`,
	direction: ({ period }) => `Direction ${period}`,
	'measure-field': ({ field }) => MEASURE_FIELDS[field],
	figure({ series, comparator, period, detail }) {
		const head = seriesHead(series, comparator ? [comparator] : []);
		const figure = `${head} ${period}`;
		return detail ? `${figure}, ${DETAILS[detail]}` : figure;
	},
	flag: ({ flag, period }) => `${flagText(flag)} ${period}`,
	text: ({ text, period }) => `${TEXTS[text]} ${period}`,
	'area-field': ({ field }) => field,
	'area-value': ({ title, period }) => `${title} ${period}`
};

/** Which field is another: "Outturn 2012/13 Q1", "Target met 2011/12". */
export const fieldText = <K extends ChangedField['kind']>(
	field: Extract<ChangedField, { kind: K }>
): string => {
	const say: (field: Extract<ChangedField, { kind: K }>) => string = FIELDS[field.kind];
	return say(field);
};

const MISSING: Record<Extract<ChangedFigure, { kind: 'missing' }>['reason'], string> = {
	'not-applicable': 'not applicable',
	'not-available': 'not available',
	suppressed: 'suppressed'
};
const STANDING = { provisional: 'provisional', revised: 'revised' };
const DIRECTIONS: Record<Extract<ChangedValue, { kind: 'direction' }>['direction'], string> = {
	improved: 'improved',
	declined: 'declined',
	unchanged: 'unchanged',
	unknown: 'unknown'
};
const FLAG_VALUES: Record<Extract<FlagValue, string>, string> = {
	improved: 'improved',
	declined: 'declined',
	unchanged: 'unchanged',
	yes: 'yes',
	no: 'no',
	na: 'not applicable'
};

/** What a field holds; '' where that is nothing. */
export function valueText(value: ChangedValue | undefined): string {
	switch (value?.kind) {
		case undefined:
			return '';
		case 'entry':
			return value.text;
		case 'printed':
			return [value.printed, value.standing && STANDING[value.standing]].filter(Boolean).join(', ');
		case 'missing':
			return MISSING[value.reason];
		case 'rating':
			return ratingWord(value.rating);
		case 'direction':
			return DIRECTIONS[value.direction];
		case 'flag':
			return typeof value.flag === 'string' ? FLAG_VALUES[value.flag] : ratingInText(value.flag);
		case 'outline':
			return outlineText(value);
	}
}

/** A change as it is read. */
export interface ChangeText extends Pick<Change, 'kind' | 'status' | 'what'> {
	field: string;
	before: string;
	after: string;
}

/** A change in words. */
export const changeText = ({ kind, status, what, field, before, after }: Change): ChangeText => ({
	kind,
	status,
	what,
	field: fieldText(field),
	before: valueText(before),
	after: valueText(after)
});

import { COMPARATOR_KINDS, type ComparatorRow } from '../../domain/measure/comparator';
import type { Period } from '../../domain/period';
import { isDated, metRole, newRole, type OwnRole, type Role } from '../guess';
import { comparatorNamed, type Named, type NamedIn } from './comparators';
import { periodOfHeading, type HeadingPeriod } from './headingPeriod';
import { withWrittenDays } from './period';

/**
 * An end of an interval as national tables head it: "Lower", "Lower CI 95.0 limit", "LCI". A "Lower tier
 * authority" is none.
 */
const interval = (end: string, letter: string) =>
	new RegExp(
		`^(?:95 ?%? )?${end}(?:[ _](?:\\d+ ?%? )?(?:ci|cl|confidence|limit|bound|interval)\\b.*)?$|^${letter}c[il]$`
	);

/** What headings are called that are of no series, the more particular before the more general. */
const BEFORE: [OwnRole, RegExp][] = [
	[
		'target_met',
		/^(?:is )?(?:on target|target[_ ]met|met target|target achieved|achieved target)\b/
	],
	[
		'rag',
		/^(?:(?:performance|current|overall|latest|target) )?b?rag(?: (?:rating|status|performance|r a g))?$|^(?:(?:performance|current|overall|latest) )?(?:status|rating|rating id)$|^traffic lights?$/
	],
	[
		'polarity',
		/good (?:perf|is)|is (?:good|better|best)$|polarity|^(?:better|good)$|good to be|(?:desired|preferred) direction|direction of (?:good|improvement)|^(?:high|low|bigger|smaller)(?:er)?(?: or )?\W*(?:high|low|bigger|smaller)(?:er)?\b/
	],
	[
		'direction',
		/^(?:dot|direction|(?:direction of )?travel|trend|direction of (?:travel|change))\b/
	],
	[
		'priority',
		/^(?:our |corporate |strategic |council |key )*(?:priority|outcome|theme|aim|objective)(?: area)?$/
	],
	['number', /^(?:no|number|num|#|row|item)$/],
	['numerator', /^(?:numerator|num\.)/],
	['denominator', /^(?:denominator|denom|cohort)/],
	['lower', interval('lower', 'l')],
	['upper', interval('upper', 'u')],
	['revised_from', /^revised[_ ]from\b/],
	['revised_on', /^revised[_ ]on\b/],
	[
		'target_period',
		/^target (?:period|year|quarter|month|date|deadline|due|(?:set )?for|(?:to be )?(?:met |achieved )?by)$|^(?:period|year) (?:of|for) (?:the )?target$/
	],
	['refers_to', /^refers[_ ]to|^covers$/],
	['unit', /^units?(?:[\s_]id)?$|^units? of measure(?:ment)?$/],
	['source', /^source/],
	['marker', /^(?:(?:value )?markers?|shorthand|status code|obs(?:ervation)?[_ ]status)$/],
	['note', /^(?:note|footnote|value note)/],
	['exception', /exception|narrative/],
	['action', /^actions?\b/],
	['caveat', /^caveats?\b/],
	['summary', /comment/]
];

/** What cells are that name a measure, by a word before or behind: "Performance indicator", "PI code". */
const INDICATOR =
	'(?:(?:national|key|corporate|performance|local|statutory|success|service|strategic|our|bv|n|k)\\s?)*(?:indicators?|measures?|metrics?|kpis?|pis?|nis?|criteri(?:a|on))';

/** A comparator's name goes before these, which are the more general. */
const AFTER: [OwnRole, RegExp][] = [
	[
		'area',
		/\bl?soa\b|^area(?:[_ ](?:code|name))?$|^(?:neighbourhood|ward)\b|super output|^geography(?:[_ ](?:code|name))?$/
	],
	['area_measure', /^measure[_ ]?(?:id)?$/],
	[
		'reference',
		new RegExp(
			`^code$|^(?:\\w+ ){0,3}(?:ref|reference)(?: (?:no|number|code))?$|^${INDICATOR}(?:[ _](?:ref|reference|code|id|no|number))?$`
		)
	],
	['title', /definition|title|description|^name$/],
	['title', new RegExp(`^${INDICATOR} (?:name|text)$`)],
	[
		'period',
		/^(?:(?:time |reporting )?period|year|(?:financial|reporting|academic|calendar) year|(?:reporting )?(?:quarter|qtr|month|half|term)|period_id|date|date_name)$/
	],
	['series', /^series$/],
	['value', /^(?:value|figure|printed|data|obs_value)$/]
];

/** Figures of the council itself, each by the words that it is called; the first wins: a projected outturn is a forecast. */
const OWN: [OwnRole, RegExp][] = [
	['forecast', /^(?:forecasts?|forecasted|projected|projections?|predicted)$/],
	['target', /^(?:targets?|aims?)$/],
	['actual', /^(?:perf|performance|outturns?|actuals?|results?)$/]
];

/** Words that change nothing of whose figures stand below a heading. */
const FILLERS = new Set(
	(
		'the of for in at as and our own latest current reported published council authority local s ' +
		'figure figures value values data per cent percent percentage ' +
		'year years yearend end full final annual yearly financial fiscal reporting calendar academic ay fy'
	).split(' ')
);

/** An average is what a comparator is. */
const OF_COMPARATORS = new Set([
	'average',
	'averages',
	'avg',
	'ave',
	'mean',
	'comparator',
	'comparison'
]);

/** They say which time it is by another. */
const RELATIVE = new Set(
	'last previous prev prior next past preceding following this earlier'.split(' ')
);

/** What is made of figures and is none of a series. */
const DERIVED =
	/^(?:var|variance|variation|vs?|versus|change[sd]?|diff|difference|gap|rank(?:ing|ed)?|position|quartile|quintile|decile|percentile|tolerance|threshold|ci|confidence|interval|limit|budget|score|ytd|date|cumulative|rolling|to|from|than|lower|upper|numerator|denominator|against|compared)$/;

/** An average over several times is no comparator: "3 year average", "Monthly mean". */
const OVER_TIME =
	/\b(?:(?:\d+|two|three|four|five|six|twelve) ?(?:years?|yrs?|yearly|months?|monthly|quarters?|weeks?)|years|months|quarters|weeks|monthly|quarterly|weekly|yearly|annual)\b.*\b(?:average|avg|ave|mean)\b|\b(?:average|avg|ave|mean)\b.*\b(?:years?|months?|quarters?|weeks?)\b/;

/** A heading with its case, line breaks and full stops taken off. */
export const plainHeader = (header: string): string =>
	header
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();

/** What a dataset's headings may name. */
export interface Names {
	comparators: readonly Named[];
	periods: readonly Period[];
	/** Whether a text names the council that the dataset is of. */
	isOurs?: (text: string) => boolean;
}

/** What a heading says by itself, whatever stands below it. */
export interface Heading extends Omit<HeadingPeriod, 'rest'> {
	/** `undefined` where it says nothing known, or anything beside what is known. */
	role: Role | undefined;
	/** What its figures would likely be, where that is asked; '' where nothing suggests it. */
	likely: Role;
	/** Of a comparator it says no name, since a month is none: "March benchmark". */
	isNameless: boolean;
	/** What it says beside a period, by which an answer is remembered. */
	name: string;
	/** Which time its figures are of is not certain: "Last year", "Year to date 2019/20", "Q1 and Q2 2012/13". */
	asksPeriod: boolean;
	/** It says its time by another: "Last year". */
	isRelative: boolean;
	/** Its figures are a whole year's: "Annual target". */
	isOfYear: boolean;
	/** It says something made of figures: a change, a rank, a sum so far. */
	isDerived: boolean;
	/** It is a period alone. */
	isBare: boolean;
}

const wordsOf = (text: string): string[] =>
	text.split(/[^\p{L}\p{N}#]+/u).filter((word) => word !== '');

/** A sum that has begun, or twelve months that have not been said. */
export const SO_FAR = /\b(?:ytd|to date|so far|cumulative|rolling|m(?:on)?ths?|half|mid)\b/;
/** Words of a time, and numbers that may be one: "P6", "FY12", "Sep 12". */
const PART_OF_TIME =
	/\d|\b(?:monthly|quarters?|qtrs?|quarterly|weeks?|wk|weekly|halves|terms?|autumn|spring|summer|winter|acad|yrs?|pooled)\b/;
const OF_YEAR = /\b(?:annual|yearly|full year|year end|yearend|(?:for|of) the year)\b/;

/**
 * Reads a heading. A series is named by a known word and a period alone: whatever else is said may make
 * it anything.
 */
export function readHeading(header: string, names: Names): Heading {
	const plain = plainHeader(withWrittenDays(header)).replace(/\bout[- ]turn/g, 'outturn');
	const said = periodOfHeading(plain, names.periods);
	const { rest, ...time } = said;
	const words = wordsOf(rest);
	const name = words.join(' ');
	const isUnsaid = time.periodId === '' && time.part === '';
	const isRelative = time.periodId === '' && words.some((word) => RELATIVE.has(word));
	const role = plain === '' ? undefined : roleNamed(plain, { ...said, words }, names);
	const isPartly = role === undefined && PART_OF_TIME.test(name);
	return {
		...{ ...time, role },
		likely: likelyOf(words, names),
		isNameless: (said.part !== '' || said.isUnclear) && words.every(isGeneral),
		name: name || plain,
		asksPeriod: isRelative || isPartly || time.isUnclear || SO_FAR.test(name),
		isRelative,
		isOfYear: isUnsaid && OF_YEAR.test(name),
		isDerived: words.some((word) => DERIVED.test(word)),
		isBare: isBare({ ...said, words })
	};
}

/** The words of a heading that say no period, as it writes them: "Target" of "Target 2012/13". */
export const wordsBesidePeriod = (header: string, names: Names): string =>
	header
		.split(/\s+/)
		.filter((word) => isBeside(word, header, names))
		.join(' ');

/** Those that do: "2012/13". */
export const periodWords = (header: string, names: Names): string =>
	header
		.split(/\s+/)
		.filter((word) => !isBeside(word, header, names))
		.join(' ');

function isBeside(word: string, header: string, { periods }: Names): boolean {
	const beside = wordsOf(periodOfHeading(plainHeader(header), periods).rest);
	return wordsOf(plainHeader(word)).some((one) => beside.includes(one));
}

/** Words that only bring two series together. */
const BRINGING = new Set('and against with vs versus v compared to'.split(' '));

/** Whether a heading is of areas and nothing else: "Ward", "LSOA name". */
export const isOfArea = (header: string): boolean => {
	const plain = plainHeader(header);
	return plain.split(' ').length < 3 && ownRole(plain, plain, AFTER) === 'area';
};

/** Whether a heading says of figures at most that they are the council's outturns or targets. */
export function isOfOwn(header: string, names: Names): boolean {
	const words = wordsOf(periodOfHeading(plainHeader(header), names.periods).rest);
	const isSeries = (word: string) =>
		OWN.some(([role, pattern]) => role !== 'forecast' && pattern.test(word));
	return words.every((word) => isSeries(word) || FILLERS.has(word) || BRINGING.has(word));
}

/** Whether a role is of a comparator's figures. */
export const isComparing = (role: Role, { comparators }: Names): boolean =>
	comparators.some(({ id }) => id === role);

/** What a column is taken for by its heading; `undefined` where that says nothing known. */
export const roleOf = (header: string, names: Names): Role | undefined =>
	readHeading(header, names).role;

type Said = HeadingPeriod & { words: string[] };

function roleNamed(plain: string, said: Said, names: Names): Role | undefined {
	const { words } = said;
	const name = words.join(' ');
	const first = ownRole(plain, name, BEFORE);
	if (first) return first;
	if (namesSeveral(said, names)) return undefined;
	const compared = comparatorNamed(name, names.comparators);
	if (compared && isOfMarks(plain, compared.rest)) return metRole(compared.comparator.id);
	const own = ownSeries(words);
	const series = own.role && own.rest.every(isFiller) ? own.role : comparatorAlone(compared);
	if (series) return said.isUnclear ? undefined : series;
	return laterRole(plain, own.role) ?? (isBare(said) ? 'actual' : undefined);
}

/** A text that has a series' word may have a reference's, too, and is of nothing else. */
function laterRole(plain: string, own: OwnRole | undefined): OwnRole | undefined {
	const role = ownRole(plain, plain, AFTER);
	return own && role !== 'reference' ? undefined : role;
}

/** The comparator that is named with nothing beside it but what changes nothing of it. */
const comparatorAlone = (compared: NamedIn<Named> | undefined): Role | undefined =>
	compared?.rest.every(
		(word) => isFiller(word) || OF_COMPARATORS.has(word) || OWN.at(-1)?.[1].test(word)
	)
		? compared.comparator.id
		: undefined;

/** A period alone is of outturns. */
const isBare = ({ periodId, part, words }: Said): boolean =>
	(periodId !== '' || part !== '') && words.every(isFiller);

/** Whether a word is a series', or changes nothing of one. */
export const isKnownWord = (word: string): boolean =>
	isFiller(word) || OWN.some(([, is]) => is.test(word));

/** The id of the question what the figures are below headings that say this beside their periods. */
export const questionOf = (name: string): string => `heading ${name}`;

const isFiller = (word: string) => FILLERS.has(word) || RELATIVE.has(word);

const isOfMarks = (plain: string, rest: string[]) =>
	/(?:\b|_)met\b/.test(plain) &&
	rest.every((word) => word === 'met' || isFiller(word) || OF_COMPARATORS.has(word));

const BETWEEN = /[/&+,;|]|\b(?:and|or)\b/;

/** Words of outturns that may stand beside another series and be of it: "Target performance", "Forecast outturn". */
const OF_ANOTHER: Partial<Record<OwnRole, RegExp>> = {
	target: /^perf(?:ormance)?$/,
	forecast: /^(?:perf(?:ormance)?|outturns?|results?)$/
};

/** Whether a heading names two series, of which its figures may be either: "Actual / Target", "Outturn & National". */
function namesSeveral({ words, rest }: Said, names: Names): boolean {
	const named = rest.split(BETWEEN).flatMap((part) => seriesIn(wordsOf(part), names) ?? []);
	if (new Set(named).size > 1) return true;
	const [first, ...others] = OWN.filter(([, is]) => words.some((word) => is.test(word)));
	if (!first || others.length === 0) return false;
	const own = OF_ANOTHER[first[0]];
	const isOfFirst = (word: string) => own?.test(word) === true || first[1].test(word);
	return words.some((word) => OWN.some(([, is]) => is.test(word)) && !isOfFirst(word));
}

/** The council's own series that a text has words of, in the order of `OWN`. */
export const seriesWords = (text: string): OwnRole[] => {
	const words = wordsOf(text);
	return OWN.flatMap(([role, is]) => (words.some((word) => is.test(word)) ? [role] : []));
};

/** The council's own series that a text is called: "Actual", "Plan". */
export const seriesCalled = (text: string): OwnRole | undefined => {
	const plain = plainHeader(text);
	return plain === 'plan' || plain === 'planned'
		? 'target'
		: OWN.find(([, pattern]) => pattern.test(plain))?.[0];
};

/** The one series that words name. */
const seriesIn = (words: string[], { comparators }: Names): Role | undefined =>
	ownSeries(words).role ?? comparatorNamed(words.join(' '), comparators)?.comparator.id;

/** The series that words name, and the words that do not. */
function ownSeries(words: string[]): { role: OwnRole | undefined; rest: string[] } {
	const role = OWN.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
	return {
		role,
		rest: words.filter(
			(word) => !OWN.some(([one, pattern]) => isOneOf(one, role) && pattern.test(word))
		)
	};
}

/** "Forecast outturn" is a forecast; an "outturn against target" is neither. */
const isOneOf = (one: OwnRole, role: OwnRole | undefined) =>
	one === role || (role !== undefined && one === 'actual');

/** What a heading is called, or says beside the period of what has one. */
const ownRole = (plain: string, name: string, names: [OwnRole, RegExp][]): OwnRole | undefined =>
	names.find(
		([role, pattern]) => pattern.test(plain) || (isDated(role) && pattern.test(name))
	)?.[0];

const KINDS: [ComparatorRow['kind'], RegExp][] = [
	['peers', /^(?:neighbours?|peers?|group|family|similar|average|avg|benchmarks?)$/],
	['nation', /^(?:nation|national)$/],
	['region', /^(?:region|regional)$/]
];

/** A word for any comparator is no name of one: "March benchmark" is a benchmark of some time. */
const isGeneral = (word: string) =>
	isFiller(word) || OF_COMPARATORS.has(word) || /^(?:benchmarks?|group)$/.test(word);

/** Words that are not certain to be of a series, and likely are where nothing else is said. */
const ALIKE: [OwnRole, RegExp][] = [
	['forecast', /^(?:estimate[sd]?|expected|anticipated)$/],
	['target', /^(?:plan|planned|goals?|ambitions?|trajectory|milestones?)$/],
	[
		'actual',
		/^(?:achieved|achievements?|attainments?|delivered|baseline|ytd|cumulative|date|to|so|far|month|monthly|quarter|qtr|quarterly|week|weekly)$/
	]
];

/** The series that a heading likely is of whose words are all known or alike; `undefined` for any other. */
function likeOwn(words: string[]): OwnRole | undefined {
	const alike = ALIKE.filter(([, is]) => words.some((word) => is.test(word)));
	const isLike = (word: string) => isKnownWord(word) || alike.some(([, is]) => is.test(word));
	const [first] = alike;
	if (!first || !words.every(isLike)) return undefined;
	const own = ownSeries(words).role;
	// "Target to date" is a target, and "planned outturn" a plan.
	return own && own !== 'actual' ? own : first[0];
}

/** What the words of a heading suggest: a series that is named among others, a new comparator. */
function likelyOf(words: string[], { comparators, isOurs }: Names): Role {
	const alike = likeOwn(words);
	if (alike) return alike;
	if (words.some((word) => DERIVED.test(word)) || OVER_TIME.test(words.join(' '))) return '';
	const { role } = ownSeries(words);
	if (role) return role;
	const named = comparatorNamed(words.join(' '), comparators);
	if (named) return named.comparator.id;
	if (isOurs?.(words.join(' '))) return 'actual';
	const kind = KINDS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
	return kind && COMPARATOR_KINDS.includes(kind) ? newRole(kind) : '';
}

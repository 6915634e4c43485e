import type { Site } from '../../domain/site';
import type { RawTables } from '../../package/dataPackage';
import type { Guess } from '../guess';
import type { IncomingRow } from '../incoming';
import { plainName } from '../parse/names';
import { GENERAL, wordsOf } from '../ownName';
import { referenced } from '../parse/references';
import { LEAVE_OUT, OURS, type Questions } from '../questions';
import type { Sheet } from '../sheet';
import type { Base } from './evaluateRows';

/** What a council's site calls it. */
export const nameOf = ({ organisation, place, name }: Site): string =>
	organisation || place || name;

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?:[ ](?:(?:and|upon|on|of|the|in|&)[ ])*\p{Lu}[\p{L}’'-]+)*`;
/** "Northbridge City Council", "Northbridge MBC", "London Borough of Northbridge", "NHS Northbridge". */
const NAMED = [
	String.raw`${NAME} (?:Council(?! (?:Tax|Plan|Hous|Home|Owned))|[MC]?BC|DC|CC|LBC|Borough|CCG|Police|Constabulary|Fire)\b`,
	String.raw`(?:(?:London|Royal) Borough of|City of|NHS) ${NAME}`
].map((pattern) => new RegExp(pattern, 'u'));
const NAMED_IN_FILE =
	/\p{L}+ (?:(?:city|county|borough|district|metropolitan) )*(?:council(?! (?:tax|plan|hous|home))|[mc]?bc|lbc|ccg|police|constabulary)\b|nhs \p{L}+/u;
/** How English places end: a file is often named by its place alone. */
const PLACE =
	/^\p{L}{2,}(?:shire|brough|borough|burgh|bury|chester|caster|cester|hampton|mouth|minster|pool|field|ford|ham|wich|dale)$/u;

/** As many figures are held against those of the dataset before they tell anything. */
const COMPARED = 5;

interface Asking {
	sheet: Sheet;
	guess: Guess;
	base: Base;
	rows: IncomingRow[];
	/** The dataset's tables. */
	held: RawTables;
	questions: Questions;
}

/**
 * Asks whose a table is that names another authority than the dataset's site, or that says other figures
 * than the dataset holds in more than half of at least five.
 * @returns the answer; `undefined` where there is none yet; `OURS` where nothing is to be asked
 */
export function askedOfCouncil(asking: Asking): string | undefined {
	const { sheet, base, questions } = asking;
	const ours = nameOf(base.publication.site);
	const named = ours === '' ? '' : authorityIn(asking);
	const { differing, compared } = differences(asking);
	const isOther = compared >= COMPARED && differing * 2 > compared;
	if (named === '' && !isOther) return OURS;
	return questions.ask(
		{
			id: `council of ${questions.table}`,
			facts: { kind: 'council', ours, named, ...(isOther ? { differing, compared } : NO_FIGURES) },
			...{ place: { sheet: sheet.name }, text: named || questions.fileName }
		},
		{ options: [OURS, LEAVE_OUT], guess: '' }
	);
}

const NO_FIGURES = { differing: 0, compared: 0 };

/** The other authority that the file, the sheet or the rows above the headings name; '' for none. */
function authorityIn({ sheet, guess, base, rows, held, questions }: Asking): string {
	const { name, organisation, place, subject } = base.publication.site;
	const ours = wordsOf([name, organisation, place, subject].join(' '));
	const known = new Set([...ours, ...namesHeld(held)]);
	const isOther = (text: string) => {
		const own = wordsOf(text).filter((word) => !GENERAL.has(word));
		return own.length > 0 && !own.some((word) => ours.includes(word));
	};
	const file = plainName(questions.fileName.replace(/\.\w+$/, ''));
	const above = sheet.rows.slice(0, Math.max(0, guess.headerRow - 1)).flat();
	const found = [sheet.name, ...(sheet.titles ?? []), ...above].flatMap((text) =>
		NAMED.flatMap((pattern) => pattern.exec(text.replace(/\s+/g, ' '))?.[0] ?? [])
	);
	const inFile = NAMED_IN_FILE.exec(file)?.[0];
	const named = [...found, ...(inFile ? [inFile] : [])].find(isOther);
	if (named) return named;
	// A place's name alone is little: it is asked of where figures would be laid on the dataset's own.
	const alone = above.filter((text) => /^\p{L}+$/u.test(text.trim()));
	const other = wordsOf([file, sheet.name, ...alone].join(' ')).find(
		(word) => PLACE.test(word) && !known.has(word) && !GENERAL.has(word)
	);
	if (other === undefined) return '';
	const measures = new Set(held['indicators.csv'].map(({ id }) => id));
	const isLaid = rows.some(({ cells }) => measures.has(cells.indicator_id));
	return isLaid || hasReferences(sheet, guess, held) ? other : '';
}

/** Whether a column of references has some of the dataset's, though nothing of their rows is read yet. */
function hasReferences({ rows }: Sheet, { headerRow, columns }: Guess, held: RawTables): boolean {
	const at = columns.flatMap(({ role }, i) => (role === 'reference' ? [i] : []));
	return rows
		.slice(headerRow)
		.some((cells) => at.some((i) => referenced(held, cells[i] ?? '') !== undefined));
}

/** The words of what the dataset itself has: its areas and comparators are no other council. */
const namesHeld = (held: RawTables): string[] =>
	[...held['areas.csv'], ...held['comparators.csv']].flatMap(
		({ name = '', local_name = '', title = '' }) => wordsOf([name, local_name, title].join(' '))
	);

/** How many of the figures that came are held too, and how many of those are others. */
function differences({ rows, held }: Pick<Asking, 'rows' | 'held'>) {
	const keyOf = ({ indicator_id, period_id, series }: Record<string, string>) =>
		[indicator_id, period_id, series].join(' ');
	const figures = new Map(
		held['observations.csv'].map((one) => [keyOf(one), one.value ?? ''] as const)
	);
	const pairs = rows.flatMap(({ file, cells }) => {
		const earlier = file === 'observations.csv' ? figures.get(keyOf(cells)) : undefined;
		return earlier && cells.value ? [[Number(earlier), Number(cells.value)] as const] : [];
	});
	const differing = pairs.filter(([earlier, now]) => earlier !== now).length;
	return { differing, compared: pairs.length };
}

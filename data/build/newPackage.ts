import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf, TABLE_FILES, type TableFile } from '../../src/lib/data/schema/tables';
import { TABLE_WORDS } from '../../src/lib/words/en/files/tables';
import { described } from './describe';

/** A name that no package can have, in words. */
export class NameFault extends Error {
	override name = 'NameFault';
}

type Cells = Record<string, string>;

const MEASURE = 'example-measure';
const PERIOD = '2024-25';

/** One row a table; of these cells a table has those of its columns. */
const EXAMPLES: Partial<Record<TableFile, Cells>> = {
	'priorities.csv': { id: 'priority-1', number: '1', title: 'Example priority' },
	'indicators.csv': {
		id: MEASURE,
		number: '1',
		title: 'Example measure: share of examples that are done in time',
		short_title: 'Example measure',
		priority_id: 'priority-1',
		polarity: 'higher',
		unit_id: 'percent',
		decimals: '1'
	},
	'periods.csv': {
		id: PERIOD,
		label: '2024/25',
		kind: 'year',
		starts_on: '2024-04-01',
		ends_on: '2025-03-31'
	},
	'observations.csv': {
		indicator_id: MEASURE,
		period_id: PERIOD,
		series: 'actual',
		value: '50',
		printed: '50%',
		note: 'Example figure: replace it.',
		source: 'Example figure, published nowhere'
	},
	'rating-rules.csv': {
		rule: 'target-with-tolerance',
		good_within: '0',
		middle_within: '5',
		source: 'Example rule: replace it'
	}
};

const placeOf = (name: string) =>
	name.replace(
		/(^|-)([a-z])/g,
		(_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`
	);

/** What the new package says of itself, all of it to be replaced. */
const descriptionOf = (name: string) => ({
	profile: 'tabular-data-package',
	name: `outturn-${name}`,
	title: `Example scorecard of ${placeOf(name)}`,
	description: 'Example figures, to be replaced.',
	publication: {
		title: 'Example scorecard',
		publishedOn: '2025-04-01',
		source: 'Example figures, published nowhere'
	},
	site: {
		name: `${placeOf(name)} · Example scorecard`,
		organisation: `${placeOf(name)} Council`,
		place: placeOf(name),
		subject: 'example services',
		language: 'en-GB'
	},
	// Under which licence figures are published is for their council to say.
	licenses: [
		{
			name: 'example',
			title: 'Example licence, to be replaced',
			path: 'https://www.example.org/licence'
		}
	],
	sources: [{ title: 'Example figures, published nowhere' }]
});

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function csvOf(file: TableFile, example: Cells): string {
	const columns = columnsOf(file);
	return `${columns.join(',')}\n${columns.map((column) => cell(example[column] ?? '')).join(',')}\n`;
}

/** What the folder says to whoever fills it. */
function readMe(name: string): string {
	const others = TABLE_FILES.filter((file) => !EXAMPLES[file]);
	return [
		`# The data of ${placeOf(name)}`,
		'',
		`\`npm start -- ${name}\` builds and shows them; \`npm run data -- ${name}\` only checks them. Every row here is an example: replace it. \`../README.md\` says what each table and column is, \`datapackage.json\` says it too, and whose site it is (\`site\`), what is published (\`publication\`), by whom and under which licence.`,
		'',
		'Another table is there once its file is. Each begins with its header:',
		'',
		...others.flatMap((file) => [
			`- \`${file}\`: ${TABLE_WORDS[file]?.description ?? ''}`,
			'',
			'  ```csv',
			`  ${columnsOf(file).join(',')}`,
			'  ```',
			''
		]),
		`\`npm run shapes -- wards.geojson --as ward --for ${name}\` makes \`boundaries.topo.json\`, the outlines for the map.`,
		''
	].join('\n');
}

/**
 * Writes a new data package with example rows, which builds as it is.
 * @param name of its folder, such as "northbridge"
 * @param home the folder of all packages
 * @returns the files that were written
 * @throws NameFault where the name is none, or is taken
 */
export function newPackage(name: string | undefined, home = 'data'): string[] {
	if (!name || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
		throw new NameFault(
			`${name ? `"${name}" is no name for a package` : 'Name the package'}: wanted small letters, digits and dashes, such as northbridge: npm run new -- northbridge`
		);
	const folder = join(home, name);
	if (existsSync(folder))
		throw new NameFault(
			`${folder} is there already, and nothing in it was changed. Take another name.`
		);
	const has = (file: TableFile) => EXAMPLES[file] !== undefined;
	const files: Record<string, string> = {
		'README.md': readMe(name),
		'datapackage.json': described(JSON.stringify(descriptionOf(name)), has).text,
		...Object.fromEntries(
			TABLE_FILES.filter(has).map((file) => [file, csvOf(file, EXAMPLES[file] ?? {})])
		)
	};
	mkdirSync(folder, { recursive: true });
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	return Object.keys(files).map((file) => join(folder, file));
}

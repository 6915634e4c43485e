import { makeSecond, readAsFound, type Tables } from '../earlierDatabase';
import { ACTIVE_KEY } from '../queries';

type Stored = Record<string, unknown>;

/** As much of a shipped dataset's record as tells whose it is. */
interface Published {
	title: unknown;
	source: unknown;
}

interface TakeOver {
	/** The database in which the second version stored what all sites of one domain had. */
	from: string;
	/** This site's own, which there is not yet. */
	to: string;
	/** Whether a dataset that was shipped came from this site. */
	isOurs: (shipped: Published) => boolean;
}

/**
 * Copies what the second version stored for this site into a database of this site's own, as it is: all
 * of it in one transaction, or nothing. What is there already is left alone, and so is what is copied
 * from: another site may have stored in it too.
 * @returns whether anything was copied: nothing is where the reader has nothing of their own of this site
 * @throws Dexie's error where it cannot be read or stored, UnlikeCopy where it was not stored as it is
 */
export async function takeOver({ from, to, isOurs }: TakeOver): Promise<boolean> {
	const ours = oursOf(await readAsFound(from), isOurs);
	return ours !== undefined && makeSecond(to, ours);
}

/** What is this site's of the tables of a domain; `undefined` where nothing of it is the reader's own. */
function oursOf(tables: Tables, isOurs: TakeOver['isOurs']): Tables | undefined {
	const { datasets: all = [], measures = [], parts = [], settings = [], decks = [] } = tables;
	const shipped = all.filter(({ origin }) => origin === 'shipped');
	const ourShipped = shipped.filter(({ title, source }) => isOurs({ title, source }));
	if (ourShipped.length === 0) return undefined;
	const isAllOurs = ourShipped.length === shipped.length;
	const datasets = all.filter((one) => {
		const first = firstOf(one, all);
		return ourShipped.includes(first) || (first.origin !== 'shipped' && isAllOurs);
	});
	if (datasets.length === ourShipped.length && decks.length === 0) return undefined;
	const hashes = new Set(datasets.flatMap(hashesIn));
	const ids = new Set(datasets.map(({ id }) => id));
	return {
		datasets,
		measures: measures.filter(({ core }) => hashes.has(core)),
		parts: parts.filter(({ hash }) => hashes.has(hash)),
		settings: settings.filter(({ key, value }) => key !== ACTIVE_KEY || ids.has(value)),
		// They say of no dataset: each site gets them.
		decks
	};
}

/** The dataset that others followed one after the other, as far as they are there. */
function firstOf(dataset: Stored, all: readonly Stored[]): Stored {
	const seen = new Set<unknown>();
	let first = dataset;
	while (!seen.has(first.id)) {
		seen.add(first.id);
		const { before } = first;
		first = all.find(({ id }) => id === before) ?? first;
	}
	return first;
}

const hashesIn = ({ parts }: Stored): unknown[] =>
	Object.values((parts ?? {}) as Record<string, { hash?: unknown } | null>).map(
		(part) => part?.hash
	);

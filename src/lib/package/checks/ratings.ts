import { ratingsIn, type RuleTone, type Tone } from '../../domain/rating';
import { faultsAt, type Fault } from '../faults';
import { FIRST_ROW, type Tables } from '../dataPackage';
import { nearestName } from '../nearest';

const FILE = 'ratings.csv';
const STATUSES = 'published-statuses.csv';

/** What the rules answer with; without a rule, a measure may still have no rating. */
const OF_RULES: RuleTone[] = ['bad', 'middle', 'good', 'none'];
const OF_NO_RULE: RuleTone[] = ['none'];

/** Whether every rating that a status names is there, and one of each tone that is needed. */
export function checkRatings(tables: Tables): Fault[] {
	// A slip in a rating is not told twice.
	if (tables[FILE].faults.length > 0) return [];
	return [...checkNamed(tables), ...checkTones(tables)];
}

function checkNamed(tables: Tables): Fault[] {
	const known = ratingsIn(tables[FILE].records).map(({ id }) => id);
	return tables[STATUSES].raw.flatMap(({ row, cells: { rating_id: id = '' } }) =>
		id === '' || known.includes(id)
			? []
			: [
					faultsAt(STATUSES, row)('rating_id', id, {
						kind: 'rating',
						known,
						nearest: nearestName(id.toLowerCase(), new Set(known))
					})
				]
	);
}

function checkTones(tables: Tables): Fault[] {
	const tones = new Set<Tone>(ratingsIn(tables[FILE].records).map(({ tone }) => tone));
	return wantedTones(tables)
		.filter((tone) => !tones.has(tone))
		.map((tone) => faultsAt(FILE, FIRST_ROW)('tone', '', { kind: 'rating-of-tone', tone }));
}

/** Held against a single comparator, a measure is met or missed, with nothing between. */
function wantedTones(tables: Tables): RuleTone[] {
	const rules = tables['rating-rules.csv'].raw.map(({ cells }) => cells);
	if (rules.length === 0) return OF_NO_RULE;
	const isSimple = rules.every(
		({ rule, comparator_ids = '' }) =>
			rule === 'comparator-only' && /^\s*\S+\s*$/.test(comparator_ids)
	);
	return isSimple ? OF_RULES.filter((tone) => tone !== 'middle') : OF_RULES;
}

import { group } from 'd3-array';
import { periodKind } from '../../domain/period';
import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../dataPackage';
import type { Row } from '../readTable';

/** Whether the report's own order holds: periods, measures and their families, and its words. */
export function checkReport(tables: Tables): Fault[] {
	const families = tables['families.csv'].rows;
	const priorities = tables['priorities.csv'].rows;
	const parents = new Map(priorities.map((priority) => [priority.id, priority]));
	const byId = new Map(families.map((family) => [family.id, family]));
	return [
		...tables['periods.csv'].rows.flatMap(checkPeriod),
		...checkOverlaps(tables['periods.csv'].rows),
		...priorities.flatMap((row) => checkParent(row, parents)),
		...tables['indicators.csv'].rows.flatMap((row) => [
			...checkFamily(row, byId.get(row.familyId)),
			...checkNumber(row, families)
		]),
		...tables['commentary.csv'].rows.flatMap(checkWords)
	];
}

function checkPeriod({ row, startsOn, endsOn }: Row<'periods.csv'>): Fault[] {
	if (startsOn < endsOn) return [];
	return [faultsAt('periods.csv', row)('ends_on', endsOn, { kind: 'after-start', startsOn })];
}

/** A quarter lies within its year; two quarters, or two years, share no day. */
function checkOverlaps(periods: Row<'periods.csv'>[]): Fault[] {
	const forwards = periods.filter(({ startsOn, endsOn }) => startsOn < endsOn);
	const ofKinds = group(forwards, ({ id }) => periodKind(id));
	return [...ofKinds.values()].flatMap(checkOverlapsOfKind);
}

/** Each is held against the one before it that lasts longest. */
function checkOverlapsOfKind(periods: Row<'periods.csv'>[]): Fault[] {
	const [first, ...others] = periods.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
	let last = first;
	return others.flatMap((period) => {
		const before = last;
		if (!before || before.endsOn < period.endsOn) last = period;
		if (!before || before.endsOn < period.startsOn || before.id === period.id) return [];
		const { id, endsOn, row } = before;
		const fault = faultsAt('periods.csv', period.row);
		return [fault('starts_on', period.startsOn, { kind: 'after-period', id, endsOn, row })];
	});
}

/** An outcome is of a priority that is of no other. */
function checkParent(
	{ row, parentId }: Row<'priorities.csv'>,
	byId: ReadonlyMap<string, Row<'priorities.csv'>>
): Fault[] {
	if (!parentId || !byId.get(parentId)?.parentId) return [];
	return [faultsAt('priorities.csv', row)('parent_id', parentId, { kind: 'top-priority' })];
}

function checkFamily(
	{ row, id, number, part, familyId, priorityId }: Row<'indicators.csv'>,
	family: Row<'families.csv'> | undefined
): Fault[] {
	const fault = faultsAt('indicators.csv', row);
	if ((part === '') !== (familyId === ''))
		return [fault('family_id', familyId, { kind: 'family', id, isPart: part !== '' })];
	if (!family) return [];
	return [
		...(number === family.number
			? []
			: [fault('number', number, { kind: 'as-family', value: family.number })]),
		...(priorityId === family.priorityId
			? []
			: [fault('priority_id', priorityId, { kind: 'as-family', value: family.priorityId })])
	];
}

/** A number that a family has belongs to its parts alone. */
function checkNumber(
	{ row, number, part }: Row<'indicators.csv'>,
	families: Row<'families.csv'>[]
): Fault[] {
	const family = part === '' && families.find((one) => one.number === number);
	if (!family) return [];
	const wanted = { kind: 'own-number' as const, familyId: family.id, row: family.row };
	return [faultsAt('indicators.csv', row)('number', number, wanted)];
}

function checkWords({ row, text }: Row<'commentary.csv'>): Fault[] {
	const tag = /<\/?[a-z!][^>]*>/i.exec(text)?.[0];
	if (!tag) return [];
	return [faultsAt('commentary.csv', row)('text', tag, { kind: 'plain-words' })];
}

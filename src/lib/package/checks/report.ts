import { group } from 'd3-array';
import { periodKind } from '../../domain/period';
import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../dataPackage';
import type { Row } from '../readTable';

/** Whether the report's own order holds: periods, measures and their families, and its words. */
export function checkReport(tables: Tables): Fault[] {
	const families = tables['families.csv'].rows;
	const byId = new Map(families.map((family) => [family.id, family]));
	return [
		...tables['periods.csv'].rows.flatMap(checkPeriod),
		...checkOverlaps(tables['periods.csv'].rows),
		...families.flatMap(checkFamilyName),
		...tables['indicators.csv'].rows.flatMap((row) => [
			...checkName(row),
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

/** "NI 102 KS2" is ni-102-ks2. */
const idOf = (reference: string) => reference.toLowerCase().replaceAll(' ', '-');

function checkFamilyName({ row, id, reference }: Row<'families.csv'>): Fault[] {
	if (idOf(reference) === id) return [];
	return [faultsAt('families.csv', row)('reference', reference, { kind: 'reference-of', id })];
}

function checkName({ row, id, part, reference }: Row<'indicators.csv'>): Fault[] {
	const fault = faultsAt('indicators.csv', row);
	const named = /^ni-\d+-?(.*)$/.exec(id)?.[1] ?? '';
	return [
		...(idOf(reference) === id
			? []
			: [fault('reference', reference, { kind: 'reference-of', id })]),
		...(named === part ? [] : [fault('part', part, { kind: 'part-of-id', part: named, id })])
	];
}

function checkFamily(
	{ row, id, number, part, familyId, priorityId }: Row<'indicators.csv'>,
	family: Row<'families.csv'> | undefined
): Fault[] {
	const fault = faultsAt('indicators.csv', row);
	const called = part === '' ? '' : (/^ni-\d+/.exec(id)?.[0] ?? '');
	if (familyId !== called)
		return [
			fault('family_id', familyId, { kind: 'family', familyId: called, id, isPart: part !== '' })
		];
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

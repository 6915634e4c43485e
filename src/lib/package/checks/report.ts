import { group } from 'd3-array';
import { isSame, monthsIn, type PeriodKind } from '../../domain/period';
import { dayBefore, monthsLater } from '../../domain/period/days';
import { faultsAt, type Fault, type FaultOf } from '../faults';
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
		...tables['commentary.csv'].rows.flatMap(({ row, text }) =>
			checkWords(faultsAt('commentary.csv', row), 'text', text)
		),
		...tables['actions.csv'].rows.flatMap(({ row, text }) =>
			checkWords(faultsAt('actions.csv', row), 'text', text)
		),
		...checkTargetNotes(tables)
	];
}

/** How many months a period of a kind lasts, where that is said by its kind. */
const MONTHS: Partial<Record<PeriodKind, number>> = {
	month: 1,
	quarter: 3,
	'half-year': 6,
	year: 12,
	'academic-year': 12,
	'calendar-year': 12,
	rolling: 12
};

function checkPeriod({ row, kind, startsOn, endsOn }: Row<'periods.csv'>): Fault[] {
	const fault = faultsAt('periods.csv', row);
	if (kind === 'snapshot' ? startsOn > endsOn : startsOn >= endsOn)
		return [fault('ends_on', endsOn, { kind: 'after-start', startsOn })];
	if (kind === 'month' && !startsOn.endsWith('-01'))
		return [fault('starts_on', startsOn, { kind: 'first-of', of: 'month' })];
	if (kind === 'calendar-year' && !startsOn.endsWith('-01-01'))
		return [fault('starts_on', startsOn, { kind: 'first-of', of: 'year' })];
	const months = MONTHS[kind];
	if (months !== undefined) {
		const wanted = dayBefore(monthsLater(startsOn, months));
		const last = { kind: 'last-of' as const, of: kind, months, startsOn, endsOn: wanted };
		return endsOn === wanted ? [] : [fault('ends_on', endsOn, last)];
	}
	const isShort = kind === 'years' && monthsIn({ startsOn, endsOn }) <= 12;
	return isShort ? [fault('ends_on', endsOn, { kind: 'several-years', startsOn })] : [];
}

/** Of these no two of a kind share a day; several years, rolling ones and snapshots may. */
const APART: PeriodKind[] = [
	'month',
	'quarter',
	'half-year',
	'year',
	'academic-year',
	'calendar-year'
];

/** A quarter lies within its year; two quarters, or two years, share no day. */
function checkOverlaps(periods: Row<'periods.csv'>[]): Fault[] {
	const forwards = periods.filter(
		({ kind, startsOn, endsOn }) => APART.includes(kind) && startsOn < endsOn
	);
	const ofKinds = group(forwards, ({ kind }) => kind);
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
		// What has the same dates is told of as one period twice.
		if (isSame(before, period)) return [];
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

function checkWords(fault: FaultOf, column: string, text: string): Fault[] {
	const tag = /<\/?[a-z!][^>]*>/i.exec(text)?.[0];
	return tag ? [fault(column, tag, { kind: 'plain-words' })] : [];
}

/** A note is on a target that stands in the table, be it that there is none. */
function checkTargetNotes(tables: Tables): Fault[] {
	const ofTargets = new Set(
		tables['observations.csv'].rows
			.filter(({ series }) => series === 'target')
			.map(({ indicatorId, periodId }) => `${indicatorId} ${periodId}`)
	);
	return tables['target-notes.csv'].rows.flatMap(({ row, indicatorId, periodId, reason }) => {
		const fault = faultsAt('target-notes.csv', row);
		const isOfTarget = ofTargets.has(`${indicatorId} ${periodId}`);
		return [
			...(isOfTarget
				? []
				: [fault('period_id', periodId, { kind: 'period-of-target', indicatorId })]),
			...checkWords(fault, 'reason', reason)
		];
	});
}

import { group } from 'd3-array';
import { periodKind } from '../../domain/period';
import { faultsAt, type Fault } from '../faults';
import type { Tables } from '../tables';
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
			...checkFamily(row, byId.get(row.family_id)),
			...checkNumber(row, families)
		]),
		...tables['commentary.csv'].rows.flatMap(checkWords),
		...checkStatuses(tables)
	];
}

function checkPeriod({ row, starts_on, ends_on }: Row<'periods.csv'>): Fault[] {
	if (starts_on < ends_on) return [];
	return [faultsAt('periods.csv', row)('ends_on', ends_on, `a day after starts_on, ${starts_on}`)];
}

/** A quarter lies within its year; two quarters, or two years, share no day. */
function checkOverlaps(periods: Row<'periods.csv'>[]): Fault[] {
	const forwards = periods.filter(({ starts_on, ends_on }) => starts_on < ends_on);
	const ofKinds = group(forwards, ({ id }) => periodKind(id));
	return [...ofKinds.values()].flatMap(checkOverlapsOfKind);
}

/** Each is held against the one before it that lasts longest. */
function checkOverlapsOfKind(periods: Row<'periods.csv'>[]): Fault[] {
	const [first, ...others] = periods.toSorted((a, b) => (a.starts_on < b.starts_on ? -1 : 1));
	let last = first;
	return others.flatMap((period) => {
		const before = last;
		if (!before || before.ends_on < period.ends_on) last = period;
		if (!before || before.ends_on < period.starts_on || before.id === period.id) return [];
		const wanted = `a day after ${before.ends_on}, on which ${before.id} ends`;
		const advice = `Row ${before.row} has ${before.id}. Periods of one kind share no day.`;
		return [faultsAt('periods.csv', period.row)('starts_on', period.starts_on, wanted, advice)];
	});
}

/** "NI 102 KS2" is ni-102-ks2. */
const idOf = (reference: string) => reference.toLowerCase().replaceAll(' ', '-');

function checkFamilyName({ row, id, reference }: Row<'families.csv'>): Fault[] {
	if (idOf(reference) === id) return [];
	return [faultsAt('families.csv', row)('reference', reference, `that of ${id}`)];
}

function checkName({ row, id, part, reference }: Row<'indicators.csv'>): Fault[] {
	const fault = faultsAt('indicators.csv', row);
	const named = /^ni-\d+-?(.*)$/.exec(id)?.[1] ?? '';
	return [
		...(idOf(reference) === id ? [] : [fault('reference', reference, `that of ${id}`)]),
		...(named === part ? [] : [fault('part', part, `${named || 'blank'}, as in ${id}`)])
	];
}

function checkFamily(
	{ row, id, number, part, family_id, priority_id }: Row<'indicators.csv'>,
	family: Row<'families.csv'> | undefined
): Fault[] {
	const fault = faultsAt('indicators.csv', row);
	const called = part === '' ? '' : (/^ni-\d+/.exec(id)?.[0] ?? '');
	if (family_id !== called) {
		const why = part === '' ? 'since the measure is no part' : `since ${id} is a part of it`;
		return [fault('family_id', family_id, `${called || 'blank'}, ${why}`)];
	}
	if (!family) return [];
	return [
		...(number === family.number
			? []
			: [fault('number', number, `${family.number}, its family's`)]),
		...(priority_id === family.priority_id
			? []
			: [fault('priority_id', priority_id, `${family.priority_id}, its family's`)])
	];
}

/** A number that a family has belongs to its parts alone. */
function checkNumber(
	{ row, number, part }: Row<'indicators.csv'>,
	families: Row<'families.csv'>[]
): Fault[] {
	const family = part === '' && families.find((one) => one.number === number);
	if (!family) return [];
	const advice = `Row ${family.row} of families.csv (${family.id}) has it.`;
	return [faultsAt('indicators.csv', row)('number', number, 'a number of its own', advice)];
}

function checkWords({ row, text }: Row<'commentary.csv'>): Fault[] {
	const tag = /<\/?[a-z!][^>]*>/i.exec(text)?.[0];
	if (!tag) return [];
	return [faultsAt('commentary.csv', row)('text', tag, 'plain words', 'Take the HTML tags out.')];
}

function checkStatuses({ 'published-statuses.csv': table }: Tables): Fault[] {
	if (table.raw.length > 0 || table.faults.length > 0) return [];
	return [faultsAt(table.file, 2)('all', '', 'at least one row', 'Pages open on its period.')];
}

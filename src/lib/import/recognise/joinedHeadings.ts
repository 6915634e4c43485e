import { range } from 'd3-array';
import type { Role } from '../guess';
import { isDated } from '../guess';
import { isComparing, isOfOwn, periodWords, readHeading, wordsBesidePeriod } from './headers';
import type { Heading, Names } from './headers';
import { periodNamed } from './period';

/** A cell of a row of groups. */
export interface GroupCell {
	text: string;
	/** It is part of the cell to its left or above it. */
	isMerged: boolean;
}

/** A heading made of the rows above each other. */
export interface Joined {
	text: string;
	/** Whether the group's heading is over it is not certain: what it is, is to be asked. */
	isUnsure: boolean;
}

export const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Under extends Joined {
	heading: Heading;
}

interface Group {
	text: string;
	heading: Heading;
	isComparator: boolean;
	/** What stands below its own cell is a period alone. */
	isOfPeriods: boolean;
	/** Cells to its right are merged with it. */
	isMerged: boolean;
	/** The first day of the last period that it was given over. */
	from: string;
}

/**
 * Headings below a row of groups. A group is over the cells merged with it; where none of its row are, over
 * the blank cells to its right, until nothing stands below one. Over a period it goes without its own; what
 * is known by itself stands alone.
 */
export function joinedHeadings(
	groups: readonly GroupCell[],
	below: readonly Joined[],
	names: Names
): Joined[] {
	const hasMerged = groups.some(({ isMerged }) => isMerged);
	const underOf = (i: number): Under => {
		const one = below[i] ?? NOTHING;
		return { ...one, heading: readHeading(one.text, names) };
	};
	let group: Group | undefined;
	const joined = groups.map((cell, i): Joined => {
		const under = underOf(i);
		const isMerged = groups[i + 1]?.isMerged ?? false;
		const of = cell.text === '' ? group : groupOf(cell.text, { under, isMerged }, names);
		const found = of && inGroup(of, { cell, under, hasMerged }, names);
		const from = found && startOf(found.text, names);
		group = found && !(under.text === '' && !hasMerged) ? withStart(of, from) : undefined;
		return found ?? { text: under.text, isUnsure: under.isUnsure };
	});
	return hasMerged ? joined : withCentred(joined, groups, names);
}

const withStart = (group: Group | undefined, from = ''): Group | undefined =>
	group && from !== '' ? { ...group, from } : group;

interface InRow {
	cell: GroupCell;
	under: Under;
	/** Cells of the row are merged. */
	hasMerged: boolean;
}

/** What a heading becomes below a group, or beside it; `undefined` where that ends before it. */
function inGroup(group: Group, { cell, under, hasMerged }: InRow, names: Names) {
	if (cell.text !== '' || cell.isMerged)
		return { text: together(group.text, under, names), isUnsure: under.isUnsure };
	if (under.text === '') return undefined;
	return hasMerged ? besideMerged(group, under) : beside(group, under, names);
}

/**
 * A group's heading that is typed over the middle of its periods, as many to its left as to its right, may
 * be over all of them.
 */
function withCentred(joined: Joined[], groups: readonly GroupCell[], names: Names): Joined[] {
	const isLoose = (i: number) =>
		groups[i]?.text === '' && readHeading(joined[i]?.text ?? '', names).isBare;
	const isOver = (i: number, role: Role | undefined) =>
		groups[i]?.text === '' && readHeading(joined[i]?.text ?? '', names).role === role;
	const runFrom = (at: number, step: 1 | -1, is: (i: number) => boolean): number => {
		let count = 0;
		while (is(at + step * (count + 1))) count++;
		return count;
	};
	const unsure = groups.flatMap(({ text }, i) => {
		if (text === '') return [];
		const { role } = readHeading(joined[i]?.text ?? '', names);
		const left = runFrom(i, -1, isLoose);
		const isCentred = left > 0 && left === runFrom(i, 1, (at) => isOver(at, role));
		return isCentred && role !== 'actual' ? range(i - left, i) : [];
	});
	return joined.map((one, i) => (unsure.includes(i) ? { ...one, isUnsure: true } : one));
}

const NOTHING: Joined = { text: '', isUnsure: false };

function groupOf(
	text: string,
	{ under: { heading }, isMerged }: { under: Under; isMerged: boolean },
	names: Names
): Group {
	const own = readHeading(text, names);
	return {
		...{ text, heading: own, isMerged, from: '' },
		isComparator: own.role !== undefined && isComparing(own.role, names),
		isOfPeriods: heading.isBare
	};
}

const startOf = (text: string, names: Names): string =>
	periodNamed(readHeading(text, names).periodId, names.periods)?.startsOn ?? '';

/** A blank cell to the right of a group; `undefined` where that ends before it. */
function beside(group: Group, under: Under, names: Names): Joined | undefined {
	const { heading, isUnsure, text } = under;
	const alone: Joined = { text, isUnsure };
	const isOfTime = heading.periodId !== '' || heading.part !== '';
	if (!isOfTime)
		return group.isOfPeriods ? alone : { text: together(group.text, under, names), isUnsure };
	const year = ofItsYear(group, under, names);
	if (group.heading.isBare) return year ? { text: year, isUnsure } : undefined;
	const words = lineOf(`${wordsBesidePeriod(group.text, names)} ${text}`);
	if (heading.isBare) return { text: year ?? words, isUnsure };
	return isOfEither(group, heading, names) ? { text: words, isUnsure: true } : alone;
}

/** "2012/13 Outturn" to the right of a comparator's, or of what is not known, may be the council's. */
const isOfEither = (group: Group, { role }: Heading, names: Names): boolean =>
	(role === 'actual' || role === undefined) &&
	(group.isComparator || (group.heading.role === undefined && !isOfOwn(group.text, names)));

/** A part of a year with its group's heading, where that says the year and the part is not before the last one. */
function ofItsYear({ text, from }: Group, { text: own, heading }: Under, names: Names) {
	if (heading.part === '') return undefined;
	const whole = lineOf(`${text} ${own}`);
	const start = startOf(whole, names);
	return start !== '' && start >= from ? whole : undefined;
}

/** A period alone beside a group that is merged over nothing, where others of its row are, may be the group's. */
function besideMerged({ text, heading, isMerged }: Group, under: Under): Joined {
	const isOwn = heading.isBare || heading.role === 'actual';
	if (isMerged || isOwn || !under.heading.isBare)
		return { text: under.text, isUnsure: under.isUnsure };
	return { text: lineOf(`${text} ${under.text}`), isUnsure: true };
}

/** A heading below its group's: the lower one says whose figures they are, or what else, where both do. */
function together(group: string, { text, heading }: Under, names: Names): string {
	if (text === '' || text === group) return group;
	const whole = lineOf(`${group} ${text}`);
	const { role } = heading;
	const said = readHeading(whole, names).role;
	if (role === undefined || heading.isBare || role === said) return whole;
	if (isOfOwn(group, names) && !isComparing(role, names))
		return lineOf(`${periodWords(group, names)} ${text}`);
	return isNaming(role) && said === undefined ? text : whole;
}

const isNaming = (role: Role) => !isDated(role);

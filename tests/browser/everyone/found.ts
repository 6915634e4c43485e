import { NOTED, type Noted } from './checks.ts';
import { expect, test } from '../tools/test.ts';

/** What a check looked at, and a line for each fault that it found. */
export interface Found {
	faults: string[];
	looked: number;
}

/** Expects no fault of a page, and notes for the record how much was looked at. */
export function expectNoFaults(
	{ faults, looked }: Found,
	{ page, check }: Pick<Noted, 'page' | 'check'>,
	state = ''
): void {
	const noted: Noted = { page, check, looked, faults: faults.length };
	test.info().annotations.push({ type: NOTED, description: JSON.stringify(noted) });
	expect.soft(faults, `${check} ${state}`).toEqual([]);
}

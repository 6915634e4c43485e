import type { Base } from '../dryRun/evaluateRows';
import type { Issue, Severity } from '../issue/issue';
import type { Questions } from '../questions';
import type { Outline, OutlineFile, OutlineProblem, OutlinesProblem } from './outline';

/** A file of outlines that is laid onto a dataset. */
export interface Request {
	file: OutlineFile;
	base: Base;
	questions: Questions;
}

/** As many of what is asked about are shown. */
export const EXAMPLES = 3;

/** An issue of a file as a whole. */
export const ofFile = (
	sheet: string,
	problem: OutlinesProblem,
	severity: Severity = 'error'
): Issue => ({ kind: 'outlines', severity, place: { sheet }, problem });

/** An issue of one outline, by what it is called. */
export const ofOutline = (
	sheet: string,
	{ number }: Outline,
	{ called, ...of }: { problem: OutlineProblem; called: string; severity: Severity }
): Issue => ({ kind: 'outline', place: { sheet, row: number, header: called }, ...of });

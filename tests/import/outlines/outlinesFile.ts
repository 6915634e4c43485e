import { dryRunOutlines } from '$lib/import/outlines';
import { isOpen, Questions, type Answers } from '$lib/import/questions';
import { readFile } from '$lib/import/read';
import { changeText } from '$words/desk/importChanges';
import { issueLine, issueText } from '$words/desk/importIssues';
import { questionText } from '$words/desk/questions';
import { shippedOutlines, type Outlines } from '../../tools/outlines';
import { shippedBase } from '../shippedBase';

export const base = shippedBase();

/** The shipped outlines of a geography by code and name. */
export function shipped(geographyId = 'soa'): Outlines {
	const outlines = shippedOutlines(geographyId);
	const names = new Map(base.areas?.areas.map(({ code, name }) => [code, name]));
	for (const one of outlines.features)
		one.properties = { ...one.properties, area_name: names.get(String(one.properties?.area_code)) };
	return outlines;
}

/** What a file of outlines comes to on the shipped data, in the words that an officer reads. */
export function broughtOutlines(content: object | string, said: Answers = {}, on = base) {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	const name = 'outlines.json';
	const read = readFile(new TextEncoder().encode(text), name);
	if (read.kind !== 'outlines') throw new Error(`It was read as ${read.kind}.`);
	const run = dryRunOutlines({
		file: read.outlines,
		base: on,
		questions: new Questions(said, name)
	});
	return {
		...run,
		open: run.questions.filter(isOpen).map(questionText),
		lines: run.issues.map(issueText).map((issue) => issueLine(issue, issue.row)),
		changed: run.changes
			.map(changeText)
			.map(({ what, field, before, after }) => `${what}: ${field}: ${before} → ${after}`)
	};
}

import * as v from 'valibot';
import { text } from './atoms';

const filled = v.pipe(text, v.nonEmpty());
const optional = v.exactOptional(filled);
const tables = v.exactOptional(v.array(filled));

const colour = v.pipe(text, v.regex(/^#[0-9a-f]{6}$/));

/** Whose site a dataset is of, as it is stored and published. */
export const SiteRecord = v.object({
	name: filled,
	organisation: filled,
	place: filled,
	subject: filled,
	language: filled,
	nation: optional,
	accent: v.exactOptional(v.object({ light: colour, dark: colour })),
	logo: optional,
	contact: optional,
	statement: v.exactOptional(v.object({ preparedOn: filled, reviewedOn: optional })),
	commentaryNote: optional,
	ruleNote: optional
});

/** Its licences, what is to be said of them, and its sources. */
export const CreditsRecord = v.object({
	licences: v.array(v.object({ title: filled, path: text })),
	attribution: v.array(v.object({ text: filled, of: tables })),
	sources: v.array(v.object({ title: filled, path: optional, note: optional, of: tables }))
});

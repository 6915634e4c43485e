import { rollups } from 'd3-array';
import type { Change } from '$lib/import/change';
import type { Problem } from '$lib/import/problem';
import { counted } from '../../changeWords';

const SEVERITIES: Problem['severity'][] = ['error', 'confirm', 'warning'];

/** Errors first, then what waits for a word, then warnings; as they stand in the sheet. */
export const inOrder = (problems: Problem[]): Problem[] =>
	SEVERITIES.flatMap((severity) => problems.filter((one) => one.severity === severity));

/** How many problems of each kind there are. */
export function tallyOf(problems: Problem[]): Record<Problem['severity'], number> {
	const of = (severity: Problem['severity']) =>
		problems.filter((one) => one.severity === severity).length;
	return { error: of('error'), confirm: of('confirm'), warning: of('warning') };
}

const OF_KIND: Record<Change['kind'], [one: string, many: string]> = {
	rating: ['rating', 'ratings'],
	direction: ['direction', 'directions'],
	measure: ['measure', 'measures'],
	figure: ['figure', 'figures'],
	flag: ['published flag', 'published flags'],
	commentary: ['text', 'texts'],
	area: ['of areas', 'of areas'],
	other: ['other', 'others']
};
const FIELD = ['field of a measure', 'fields of measures'] as const;

/** How many changes of each kind there are, in their order: "2 ratings changed, 50 figures new". */
export const changesTold = (changes: Change[]): string =>
	rollups(
		changes,
		(all) => all.length,
		({ kind }) => kind,
		({ status }) => status
	)
		.flatMap(([kind, statuses]) =>
			statuses.map(([status, n]) => {
				const [one, many] = kind === 'measure' && status === 'changed' ? FIELD : OF_KIND[kind];
				return `${counted(n, one, many)} ${status}`;
			})
		)
		.join(', ');

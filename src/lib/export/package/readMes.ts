import type { Publication } from '$lib/package/descriptor';
import { licenceOf } from '$lib/domain/site/credits';
import { licenceLine, PACKAGE, sourceLine, TABLES } from '$words/files/readMes';

/** Lines as Windows ends them, since some editors there know no others. */
const lines = (all: string[]): string => all.map((line) => `${line}\r\n`).join('');

const headOf = (publication: Publication): string[] => [
	publication.title,
	sourceLine(publication),
	licenceLine(licenceOf(publication.credits)),
	...publication.credits.attribution.map(({ text }) => text)
];

/** What the data package is for, for whoever unpacks it. */
export const packageReadMe = (publication: Publication): string =>
	lines([...headOf(publication), '', ...PACKAGE]);

/** What the tables that were taken out are, and how they are read. */
export const tablesReadMe = (publication: Publication): string =>
	lines([...headOf(publication), '', ...TABLES]);

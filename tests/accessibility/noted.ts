import { NOTED, type Noted } from '../browser/everyone/checks.ts';

/** What is read of Playwright's own report. */
export interface Report {
	suites?: Report[];
	specs?: { tests: { results: { annotations?: Annotation[] }[]; annotations: Annotation[] }[] }[];
}

interface Annotation {
	type: string;
	description?: string;
}

/** All that the tests of a report noted for the record; of a test tried twice, the last time. */
export const notedIn = ({ suites = [], specs = [] }: Report): Noted[] => [
	...suites.flatMap(notedIn),
	...specs.flatMap(({ tests }) =>
		tests.flatMap(({ annotations, results }) =>
			(results.at(-1)?.annotations ?? annotations)
				.filter(({ type }) => type === NOTED)
				.map(({ description = '' }) => JSON.parse(description) as Noted)
		)
	)
];

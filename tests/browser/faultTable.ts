/** A test of a fault, as Playwright tells of it. */
export interface FaultTest {
	file: string;
	title: string;
	fault: string;
	promise: string;
	/** "passed", "failed", or "not run" where the tests were only listed. */
	result: string;
}

interface Suite {
	title: string;
	file: string;
	specs?: Spec[];
	suites?: Suite[];
}
interface Spec {
	title: string;
	file: string;
	ok: boolean;
	tests: { annotations: { type: string; description?: string }[]; results: unknown[] }[];
}
export interface Report {
	suites: Suite[];
}

/** The tests of a report that say which fault they bring about, in the order of their files. */
export const faultTestsIn = ({ suites }: Report): FaultTest[] =>
	suites
		.flatMap((suite) => testsIn(suite, []))
		.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/** @param above the titles of what the suite stands in; a file's own is none of them */
function testsIn(suite: Suite, above: string[]): FaultTest[] {
	const titles = suite.title === suite.file ? above : [...above, suite.title];
	const own = (suite.specs ?? []).flatMap((spec) => testOf(spec, titles));
	return [...own, ...(suite.suites ?? []).flatMap((one) => testsIn(one, titles))];
}

function testOf({ title, file, ok, tests }: Spec, above: string[]): FaultTest[] {
	const said = (type: string) =>
		tests[0]?.annotations.find((one) => one.type === type)?.description ?? '';
	if (!said('fault')) return [];
	const wasRun = tests.some(({ results }) => results.length > 0);
	return [
		{
			file,
			title: [...above, title].join(' › '),
			fault: said('fault'),
			promise: said('promise'),
			result: wasRun ? (ok ? 'passed' : 'failed') : 'not run'
		}
	];
}

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The record of the faults: what is brought about, what is promised, which test holds it. */
export const faultsMarkdown = (tests: FaultTest[], when: string): string =>
	[
		'# Faults',
		'',
		'Each is brought about in real Chromium. In each the page says what happened in plain words,',
		'shows the best data it has with its date, and loses nothing. `npm run faults` runs them all',
		'and writes this page; a unit test holds that it lists every test of a fault.',
		'',
		`Last run on ${when}: ${countOf(tests, 'passed')} passed, ${countOf(tests, 'failed')} failed, ${countOf(tests, 'not run')} not run.`,
		'',
		'| Fault | Promise | Test | Result |',
		'| --- | --- | --- | --- |',
		...tests.map(
			({ fault, promise, title, file, result }) =>
				`| ${cell(fault)} | ${cell(promise)} | ${cell(title)} (\`${file}\`) | ${result} |`
		),
		''
	].join('\n');

const countOf = (tests: FaultTest[], result: string) =>
	tests.filter((one) => one.result === result).length;

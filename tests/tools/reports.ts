import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Outcome {
	passed: number;
	failed: number;
}

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	errors: unknown[];
}

/** What Vitest counted; a file that could not be read at all counts as one failed. */
export const vitestOutcome = (report: VitestReport): Outcome => ({
	passed: report.numPassedTests,
	failed:
		report.numFailedTests +
		report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length)
			.length
});

/** What Playwright counted; a test that passed only when tried again has failed. */
export const playwrightOutcome = ({ stats, errors }: PlaywrightReport): Outcome => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky + errors.length
});

/**
 * The outcome of a runner that wrote a report. One that ended badly counts as one failed at
 * least: it may have crashed before or after its report.
 */
export function reported<R>(file: string, count: (report: R) => Outcome, code: number): Outcome {
	if (!existsSync(file)) return FAILED;
	const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')) as R);
	return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

export const sum = (outcomes: Outcome[]): Outcome => ({
	passed: outcomes.reduce((total, { passed }) => total + passed, 0),
	failed: outcomes.reduce((total, { failed }) => total + failed, 0)
});

/** The line that a run closes with. */
export const closingLine = ({ passed, failed }: Outcome) => `${passed} passed, ${failed} failed`;

import lighthouse, { type Flags, type Result } from 'lighthouse';
import { createServer, type AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { serve } from '../../data/build/serve.ts';
import { launchOptions } from '../tools/chromium.ts';
import { KINDS } from '../browser/tools/kinds.ts';
import { median } from './numbers.ts';
import type { Part } from './part.ts';

const RUNS = 3;
const ALL = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof ALL)[number];

/** Lighthouse's scores of one page, of 100, and the audits that took something off them. */
export interface Scores {
	scores: Record<Category, number>;
	faults: string[];
}

/** Lighthouse on every kind of page as a mobile phone: of its performance the median of three. */
export const lighthouseScores: Part<Scores> = {
	rows: KINDS.map(([name]) => name),
	async measure(_, row) {
		const port = await freePort();
		const { args, ...options } = launchOptions();
		const browser = await chromium.launch({
			...options,
			args: [...args, `--remote-debugging-port=${port}`]
		});
		const site = await serve({ port: 0 });
		const path = KINDS.find(([name]) => name === row)?.[1] ?? './';
		const scores = await scoresOf(new URL(path, site.address).href, port);
		await browser.close();
		await site.close();
		return scores;
	}
};

async function scoresOf(address: string, port: number): Promise<Scores> {
	const whole = await audit(address, port, [...ALL]);
	const runs = [whole];
	while (runs.length < RUNS) runs.push(await audit(address, port, ['performance']));
	const score = ({ categories }: Result, of: Category) => 100 * (categories[of]?.score ?? 0);
	const one = (of: Category) => Math.round(score(whole, of));
	const scores = {
		performance: Math.round(median(runs.map((run) => score(run, 'performance')))),
		accessibility: one('accessibility'),
		'best-practices': one('best-practices'),
		seo: one('seo')
	};
	return { scores, faults: faultsOf(whole) };
}

async function audit(address: string, port: number, onlyCategories: string[]): Promise<Result> {
	const flags: Flags = { port, onlyCategories, output: 'json', logLevel: 'error' };
	const answer = await lighthouse(address, flags);
	if (!answer) throw new Error(`Lighthouse has no answer for ${address}`);
	return answer.lhr;
}

/** The audits that weigh and are not passed, by their titles. */
function faultsOf({ categories, audits }: Result): string[] {
	const weighing = Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.filter(({ weight }) => weight > 0)
	);
	return weighing.flatMap(({ id }) => {
		const { score, title, displayValue } = audits[id] ?? {};
		if (score == null || score >= 0.9) return [];
		return `${title ?? id}${displayValue ? ` (${displayValue})` : ''}`;
	});
}

const freePort = () =>
	new Promise<number>((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { linkedCore, type CorePart, type Manifest } from '$lib/data/schema/core';
import { basketOf } from '$lib/domain/measure/basket';
import { isUnder } from '$lib/domain/measure/priorities';
import { resultOf, targetOf, type Result } from '$lib/domain/result';
import { countsOf } from '$lib/domain/result/counts';
import { figureWords } from '$words/figures';
import { LANGUAGE_TAG } from '$words/language';
import { pageTitle } from '$words/layout';
import { COLUMNS } from '$words/measure/columns';
import { titleAndReference } from '$words/measure/names';
import { DIRECTION_LABELS, ratingWord } from '$words/ratings';
import { headlineOf, sentenceOf } from '$words/results';
import { sourceLine } from '$words/files/readMes';
import { PLAIN } from '$words/files/unscripted';
import { escaped } from '../markup';

const STYLE =
	':root{color-scheme:light dark}body{margin:0 auto;padding:1.5rem;max-width:72rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}h1,h2{line-height:1.2}table{border-collapse:collapse;width:100%}caption{text-align:left}th,td{padding:.4rem .6rem;border-bottom:1px solid;text-align:left;vertical-align:top}@media(max-width:40rem){thead{display:none}tr,th,td{display:block;border:0;padding:.1rem 0}tr{border-bottom:1px solid;padding:.6rem 0}td::before{content:attr(data-head) ": "}}';

/**
 * Every measure of a dataset in its own period, as a page of plain HTML that needs no script: what
 * readers without one are led to from pages that were built with other figures.
 */
export function plainFigures(
	{ site, source, publishedOn }: Pick<Manifest, 'site' | 'source' | 'publishedOn'>,
	core: CorePart
): string {
	const { priorities, ...linked } = linkedCore(core);
	const results = basketOf(linked, core.periodId).map((measure) =>
		resultOf(measure, core.periodId)
	);
	const parts = priorities
		.filter(({ parentId }) => !parentId)
		.map((priority) => {
			const under = results.filter(({ measure }) => isUnder(measure, priority));
			return under.length > 0 ? partOf(priority.title, under) : '';
		});
	const lead = results.length > 0 ? `${headlineOf(countsOf(results))}.` : PLAIN.none;
	const style = btoa(String.fromCharCode(...sha256(utf8ToBytes(STYLE))));
	return `<!doctype html>
<html lang="${LANGUAGE_TAG}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'">
<title>${escaped(pageTitle(PLAIN.heading(site)))}</title>
<style>${STYLE}</style>
<main>
<p>${escaped(site.name)}</p>
<h1>${escaped(PLAIN.heading(site))}</h1>
<p>${escaped(lead)} ${escaped(sourceLine({ source, publishedOn }))}</p>
${parts.join('')}<p><a href="../">${escaped(PLAIN.home)}</a></p>
</main>
</html>
`;
}

function partOf(title: string, results: Result[]): string {
	const hasTargets = results.some(({ measure }) => !measure.hasNoTargets);
	const heads = [
		COLUMNS.measure,
		COLUMNS.outturn,
		...(hasTargets ? [COLUMNS.target] : []),
		COLUMNS.direction,
		COLUMNS.rating,
		PLAIN.sentence
	];
	const rows = results.map((result) =>
		rowOf(heads, [
			`${titleAndReference(result.measure)} (${result.period.label})`,
			figureWords(result.outturn),
			...(hasTargets ? [figureWords(targetOf(result).figure)] : []),
			DIRECTION_LABELS[result.direction],
			ratingWord(result.rating),
			sentenceOf(result)
		])
	);
	return `<h2>${escaped(title)}</h2>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
`;
}

function rowOf(heads: string[], [name = '', ...cells]: string[]): string {
	const written = cells.map(
		(cell, i) => `<td data-head="${escaped(heads[i + 1] ?? '')}">${escaped(cell)}</td>`
	);
	return `<tr><th scope="row">${escaped(name)}</th>${written.join('')}</tr>\n`;
}

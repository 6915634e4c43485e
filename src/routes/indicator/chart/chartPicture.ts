import { slug } from '$lib/domain/text/slug';
import { bulletPicture } from '$lib/export/pictures/bulletPicture';
import type { Publication } from '$lib/export/pictures/chartPicture';
import { linesPicture } from '$lib/export/pictures/linesPicture';
import { peersPicture } from '$lib/export/pictures/peersPicture';
import { trendPicture } from '$lib/export/pictures/trendPicture';
import { previewText } from '$words/share/picture';
import type { Chart } from './chart';

/** A chart of the page as a picture, with what its files are called and what it shows. */
export function pictureOf(chart: Chart, publication: Publication) {
	if (chart.kind === 'lines') {
		const { table } = chart;
		const [first = '', last = ''] = [table.times[0], table.times.at(-1)];
		return {
			svg: linesPicture(table, publication),
			fileStem: slug([table.title, first.slice(0, 4), last.slice(0, 4)]),
			alt: previewText.lines(table.title)
		};
	}
	const { measure, periodId } = chart.result;
	return {
		svg: ofResult(chart, publication),
		fileStem: slug([measure.id, chart.kind, periodId]),
		alt: previewText[chart.kind](measure)
	};
}

function ofResult(chart: Exclude<Chart, { kind: 'lines' }>, publication: Publication): string {
	const { result } = chart;
	if (chart.kind === 'peers') return peersPicture(result, chart.standing, publication);
	return chart.kind === 'trend'
		? trendPicture(result.measure, publication, result.period)
		: bulletPicture(result, publication);
}

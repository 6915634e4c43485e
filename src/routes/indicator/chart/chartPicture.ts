import { slug } from '$lib/domain/text/slug';
import { bulletPicture } from '$lib/export/pictures/bulletPicture';
import type { Publication } from '$lib/export/pictures/chartPicture';
import { linesPicture } from '$lib/export/pictures/linesPicture';
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
	const { kind, result } = chart;
	const { measure, period, periodId } = result;
	return {
		svg:
			kind === 'trend'
				? trendPicture(measure, publication, period)
				: bulletPicture(result, publication),
		fileStem: slug([measure.id, kind, periodId]),
		alt: previewText[kind](measure)
	};
}

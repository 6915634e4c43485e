import { rankAreas } from '$lib/domain/area/ranking';
import { areaViewOf, type AreaView } from '$lib/domain/area/view';
import { areaSubtitle, areaTitle } from '$words/area/figures';
import { attributionOf } from '$lib/domain/site/credits';
import { MAP_BOX, type MapPicture } from '$lib/export/pictures/mapPicture';
import { choropleth } from '$lib/map/classedAreas/choropleth';
import { pictureLines, picturePaths } from '$lib/map/classedAreas/picture';
import { shapesOf } from '$lib/map/shapes';
import { shippedPublication } from '../../tools/published';
import { packageAtlas, packageBoundaries } from '../../map/atlas';

interface Asked {
	measure?: string;
	period?: string;
	chosen?: string;
	within?: string[];
	classes?: number;
}

const atlas = packageAtlas();
const shapes = shapesOf(packageBoundaries(), packageAtlas());

/** The picture of a measure of the package, as the map's page would ask for it. */
export function shippedPicture({
	measure = 'child-poverty',
	period = '2009',
	chosen = '',
	within = [],
	classes = 5
}: Asked = {}): MapPicture {
	const view = areaViewOf(atlas, measure, period) as AreaView;
	const drawing = choropleth(rankAreas(view), view, classes);
	const title = areaTitle(view.measure);
	return {
		title: `${title} by neighbourhood, Rotherham, ${period}`,
		subtitle: areaSubtitle(view),
		source: view.measure.source,
		attribution: attributionOf(shippedPublication().credits, [view.measure]),
		map: picturePaths(shapes, drawing, { ...MAP_BOX, chosen, within }),
		legend: {
			title: `${title} ${period}, ${view.measure.unit.kind === 'rank' ? 'rank' : '%'}`,
			lines: pictureLines(drawing),
			method: drawing.method,
			chosen: drawing.marks.find(({ code }) => code === chosen)?.label ?? '',
			notes: ['Large areas hold few people.']
		}
	};
}

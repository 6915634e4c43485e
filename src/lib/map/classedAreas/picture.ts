import type { MultiLineString, Position } from 'geojson';
import { areaName, homeOf } from '$lib/domain/area';
import { lightFill } from '$lib/palette/light';
import type { AreaMark, Choropleth } from './classedAreas';
import { projectionInto, type Box, type Point, type Projection } from '../shapes/projection';
import { centreOf, type AreaShape, type Shapes } from '../shapes';

/** An area as a path of a picture. */
export interface PicturedArea {
	code: string;
	d: string;
	/** The class that carries its fill on a page. */
	shade: string;
	/** Where a word or number upon it stands. */
	centre: Point;
	/** A colour of the light scheme, or the pattern of what was not published. */
	fill: string;
	/** What it says of itself: "Canklow North, Boston Castle ward: 57.5%". */
	label: string;
	/** It is outside of what is looked at. */
	faint: boolean;
}

/** A map in a box of its own, told in colours and paths: it needs no page and no style sheet. */
export interface PicturedMap extends Box {
	areas: PicturedArea[];
	groupLines: string;
	whole: string;
	/** The outline of the chosen area; "" for none. */
	chosen: string;
	/** Of the groups, or of the areas that are looked at closely. */
	names: { words: string; at: Point }[];
}

interface View extends Box {
	chosen?: string;
	/** The areas that are looked at closely; all where there are none. */
	within?: readonly string[];
}

/** Around the whole, and around some areas, so that it shows what lies about them. */
const MARGIN = 4;
const CLOSE_MARGIN = 36;

/** The drawn areas, lines and names as paths of a picture, in the light scheme's colours. */
export function picturePaths(
	shapes: Shapes,
	{ marks }: Pick<Choropleth, 'marks'>,
	{ chosen = '', within = [], ...box }: View
): PicturedMap {
	const close = shapes.areas.filter(({ id }) => within.includes(id));
	const isClose = close.length > 0;
	const seen = isClose ? close : shapes.areas;
	const margin = isClose ? CLOSE_MARGIN : MARGIN;
	const projection = projectionInto(seen.flatMap(positionsOf), box, margin);
	const byCode = new Map(marks.map((mark) => [mark.code, mark]));
	const outline = shapes.areas.find(({ id }) => id === chosen);
	return {
		width: projection.width,
		height: projection.height,
		areas: shapes.areas
			.filter((shape) => isInView(shape, projection))
			.map((shape) => ({
				code: shape.id,
				d: areaPath(shape, projection),
				shade: byCode.get(shape.id)?.shade ?? '',
				centre: projection.at(centreOf(shape).reverse()),
				fill: lightFill(byCode.get(shape.id)?.shade ?? ''),
				label: byCode.get(shape.id)?.label ?? '',
				faint: !seen.includes(shape)
			})),
		groupLines: linePath(shapes.groupLines, projection),
		whole: linePath(shapes.whole, projection),
		chosen: outline ? areaPath(outline, projection) : '',
		names: (isClose ? areaNames(close, byCode) : groupNames(shapes, marks))
			.map(({ words, at: [latitude, longitude] }) => ({
				words,
				at: projection.at([longitude, latitude])
			}))
			.filter(({ words, at }) => words && isInBox(at, projection))
	};
}

interface Name {
	words: string;
	at: [latitude: number, longitude: number];
}

const areaNames = (shapes: AreaShape[], marks: ReadonlyMap<string, AreaMark>): Name[] =>
	shapes.map((shape) => {
		const mark = marks.get(shape.id);
		return { words: mark ? areaName(mark.area) : '', at: centreOf(shape) };
	});

function groupNames({ groupCentres }: Shapes, marks: readonly AreaMark[]): Name[] {
	const homes = marks.flatMap(({ area }) => homeOf(area) ?? []);
	const names = new Map(homes.map(({ code, name }) => [code, name]));
	return groupCentres.map(({ code, at }) => ({ words: names.get(code) ?? '', at }));
}

const ringsOf = ({ geometry }: AreaShape): Position[][] =>
	geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const positionsOf = (shape: AreaShape): Position[] => ringsOf(shape).flat();

const areaPath = (shape: AreaShape, projection: Projection) =>
	ringsOf(shape)
		.map((ring) => `${path(ring.slice(0, -1), projection)}Z`)
		.join('');

const linePath = ({ coordinates }: MultiLineString, projection: Projection) =>
	coordinates.map((line) => path(line, projection)).join('');

/** A line through the positions; those that fall on the one before are left out. */
function path(positions: Position[], { at }: Projection): string {
	const points = positions.map((position) => at(position).join(' '));
	return `M${points.filter((point, n) => point !== points[n - 1]).join('L')}`;
}

const isInBox = ([x, y]: Point, { width, height }: Box) =>
	x >= 0 && x <= width && y >= 0 && y <= height;

/** Whether a shape's own box meets the projection's. */
function isInView(shape: AreaShape, { at, width, height }: Projection): boolean {
	const points = positionsOf(shape).map(at);
	const some = (is: (point: Point) => boolean) => points.some(is);
	return (
		some(([x]) => x >= 0) &&
		some(([x]) => x <= width) &&
		some(([, y]) => y >= 0) &&
		some(([, y]) => y <= height)
	);
}

/** The lines of a map's legend for a picture of it, in the light scheme's colours. */
export const pictureLines = ({ legend }: Pick<Choropleth, 'legend'>) =>
	legend.map(({ shade, words, count, heading }) => ({
		...{ words, count, heading },
		fill: lightFill(shade)
	}));

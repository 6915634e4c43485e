import * as leaflet from 'leaflet';
import type { MultiLineString, Position } from 'geojson';
import { hideCrowded } from './hideCrowded';
import type { AreaShape, Shapes } from '../shapes';
import { watchSize } from './watchSize';

export type OutlineKind = 'kept' | 'pointed' | 'chosen';

/** A drawn map. It only obeys; what it looks at is all that it owns. */
export interface OpenMap {
	/** The drawn element of each area, by code. */
	elements: ReadonlyMap<string, SVGPathElement>;
	/** Draws the outlines of a kind around areas, on a layer above all areas, and no others. */
	outline(kind: OutlineKind, codes: readonly string[]): void;
	/** Looks at these areas, or at all; a change of size looks again. */
	look(codes?: readonly string[]): void;
	/** Moves as little as needed for an area to be in view. */
	reveal(code: string): void;
	/** Moves by shares of the width and height. */
	pan(right: number, down: number): void;
	zoom(steps: number): void;
	/** Shows the tiles of an address below the areas, or none for ""; told once where they fail. */
	basemap(address: string, failed: () => void): void;
	close(): void;
}

interface Options {
	/** Told of a click or tap on an area. */
	choose(code: string): void;
	/** The names that stand in the groups, by code. */
	groupNames: ReadonlyMap<string, string>;
	/** The size of what lies over the map's upper right corner. */
	corner(): { width: number; height: number };
}

const STILL = { animate: false } as const;
const PADDING = 14;
const CLOSEST = 16;
const ZOOM_STEP = 0.6;
/** Lines and fills are given by style sheets; nothing is thinned, so that neighbours meet. */
const DRAWN = { smoothFactor: 0, noClip: true } as const;

/** Opens a map of the shapes in an element: areas, lines of groups and of the whole, and names of groups. */
export function openMap(element: HTMLElement, shapes: Shapes, options: Options): OpenMap {
	const map = leaflet.map(element, {
		attributionControl: false,
		zoomControl: false,
		keyboard: false,
		scrollWheelZoom: false,
		doubleClickZoom: false,
		boxZoom: false,
		zoomAnimation: false,
		zoomSnap: 0,
		// One finger scrolls the page and two move the map.
		dragging: !matchMedia('(pointer: coarse)').matches,
		maxZoom: CLOSEST,
		maxBoundsViscosity: 1
	});
	const layers = new Map(shapes.areas.map((shape) => [shape.id, areaLayer(shape, options)]));
	const all = boundsOf([...layers.values()]);
	let lookedAt: readonly string[] | undefined = [];

	function look(codes: readonly string[] = []) {
		const chosen = codes.flatMap((code) => layers.get(code) ?? []);
		// Bounds would draw the map back under the corner: they are set around what is seen then.
		map.setMinZoom(0).setMaxBounds(leaflet.latLngBounds([]));
		const seen = chosen.length > 0 ? chosen : [...layers.values()];
		fitBesideCorner(map, seen, chosen.length > 0 ? boundsOf(chosen).pad(0.15) : all, options);
		map.setMinZoom(Math.min(map.getZoom(), map.getBoundsZoom(all.pad(0.05))));
		map.setMaxBounds(all.pad(0.3).extend(map.getBounds()));
		lookedAt = codes;
	}
	const lookAgain = () => {
		map.invalidateSize({ ...STILL, pan: false });
		if (lookedAt) look(lookedAt);
	};
	const leave = () => (lookedAt = undefined);

	look();
	for (const layer of layers.values()) layer.addTo(map);
	addLines(map, shapes);
	const names = addNames(map, shapes, options.groupNames);
	const spread = () => hideCrowded(names);
	map.on('zoomend', spread);
	spread();
	const outline = outliner(map, layers);
	map.on('dragstart', leave);
	const unwatch = watchSize(element, lookAgain);

	let tiles: leaflet.TileLayer | undefined;

	return {
		elements: elementsOf(layers),
		outline,
		look,
		reveal(code) {
			const layer = layers.get(code);
			if (layer && !map.getBounds().contains(layer.getBounds()))
				map.panInside(layer.getBounds().getCenter(), { ...STILL, padding: [60, 60] });
		},
		pan(right, down) {
			const { x, y } = map.getSize();
			leave();
			map.panBy([x * right, y * down], STILL);
		},
		zoom(steps) {
			leave();
			map.setZoom(map.getZoom() + steps * ZOOM_STEP, STILL);
		},
		basemap(address, failed) {
			tiles?.remove();
			tiles = address ? tilesOf(map, address, failed) : undefined;
			element.classList.toggle('on-tiles', tiles !== undefined);
			tiles?.addTo(map);
		},
		close() {
			unwatch();
			map.stop();
			map.remove();
		}
	};
}

/** Fits bounds as large as can be while nothing that is looked at lies under the corner. */
function fitBesideCorner(
	map: leaflet.Map,
	seen: Layer[],
	bounds: leaflet.LatLngBounds,
	{ corner }: Options
) {
	const { width, height } = corner();
	const left = map.getSize().x - width;
	const isUnder = (place: leaflet.LatLng) => {
		const { x, y } = map.latLngToContainerPoint(place);
		return x > left && y < height;
	};
	const places = seen.flatMap((layer) => layer.getLatLngs().flat(2) as leaflet.LatLng[]);
	const rooms = [
		[0, 0],
		[0, height / 3],
		[0, (2 * height) / 3],
		[width, 0],
		[0, height]
	] as const;
	rooms.find(([right, top]) => {
		map.fitBounds(bounds, {
			...STILL,
			paddingTopLeft: [PADDING, PADDING + top],
			paddingBottomRight: [PADDING + right, PADDING]
		});
		return !places.some(isUnder);
	});
}

type Layer = leaflet.Polygon;
type Layers = ReadonlyMap<string, Layer>;

function areaLayer(shape: AreaShape, { choose }: Options): Layer {
	const layer = leaflet.polygon(latLngs(shape), { ...DRAWN, className: 'area' });
	return layer.on('click', () => choose(shape.id));
}

const latLngs = ({ geometry }: AreaShape) =>
	geometry.type === 'Polygon'
		? geometry.coordinates.map(lineOf)
		: geometry.coordinates.map((polygon) => polygon.map(lineOf));

/** GeoJSON writes the longitude first, and Leaflet the latitude. */
const lineOf = (positions: Position[]): [number, number][] =>
	positions.map(([longitude = 0, latitude = 0]) => [latitude, longitude]);

const boundsOf = (layers: Layer[]) =>
	layers.reduce((all, layer) => all.extend(layer.getBounds()), leaflet.latLngBounds([]));

const elementsOf = (layers: Layers) =>
	new Map(
		[...layers].flatMap(([code, layer]): [string, SVGPathElement][] => {
			const element = layer.getElement();
			return element instanceof SVGPathElement ? [[code, element]] : [];
		})
	);

/** The tiles of an address, below the areas; told once where one cannot be had. */
function tilesOf(map: leaflet.Map, address: string, failed: () => void): leaflet.TileLayer {
	const pane = map.getPane('tiles') ?? map.createPane('tiles');
	pane.style.zIndex = '200';
	pane.style.pointerEvents = 'none';
	pane.setAttribute('aria-hidden', 'true');
	return leaflet.tileLayer(address, { pane: 'tiles', keepBuffer: 0 }).once('tileerror', failed);
}

/** A layer of its own above the areas: seen, not heard and not touched. */
function quietPane(map: leaflet.Map, name: string, height: number) {
	const pane = map.createPane(name);
	pane.style.zIndex = String(height);
	pane.style.pointerEvents = 'none';
	pane.setAttribute('aria-hidden', 'true');
	return { pane: name, interactive: false, renderer: leaflet.svg({ pane: name }) };
}

function addLines(map: leaflet.Map, { groupLines, whole }: Shapes) {
	const quiet = quietPane(map, 'lines', 410);
	const line = ({ coordinates }: MultiLineString, className: string) =>
		leaflet.polyline(coordinates.map(lineOf), { ...DRAWN, ...quiet, className }).addTo(map);
	line(groupLines, 'group-line');
	line(whole, 'whole-line');
}

function addNames(map: leaflet.Map, { groupCentres }: Shapes, names: ReadonlyMap<string, string>) {
	const { pane } = quietPane(map, 'names', 420);
	return groupCentres.map(({ code, at }) => {
		const html = document.createElement('span');
		html.textContent = names.get(code) ?? '';
		const icon = leaflet.divIcon({ className: 'group-name', html, iconSize: [0, 0] });
		leaflet.marker(at, { pane, icon, interactive: false, keyboard: false }).addTo(map);
		return html;
	});
}

/** Outlines are copies of an area's shape: a halo of paper below, ink above. */
function outliner(map: leaflet.Map, layers: Layers): OpenMap['outline'] {
	const drawn = new Map<OutlineKind, leaflet.LayerGroup>();
	const quiet = {
		kept: quietPane(map, 'kept', 425),
		chosen: quietPane(map, 'chosen', 440),
		pointed: quietPane(map, 'pointed', 430)
	};
	return (kind, codes) => {
		drawn.get(kind)?.remove();
		const shapes = codes.flatMap((code) => layers.get(code) ?? []).map((one) => one.getLatLngs());
		const rings = ['halo', kind].flatMap((className) =>
			shapes.map((shape) =>
				leaflet.polygon(shape, { ...DRAWN, ...quiet[kind], fill: false, className })
			)
		);
		drawn.set(kind, leaflet.layerGroup(rings).addTo(map));
	};
}

/** Numbers of one point, as the file has them: east first in degrees, whatever else is swapped. */
export type Position = [x: number, y: number];
export type Ring = Position[];
/** Its outer ring first. */
export type Polygon = Ring[];

/** Lines that a TopoJSON's shapes are made of, in the file's numbers; no points where it has faults. */
export interface Arcs {
	count: number;
	/** @returns `undefined` for a line that is no list of points */
	points: (arc: number) => Position[] | undefined;
}

/** One shape of a file, as it stands there. */
export interface Outline {
	/** From 1, within its layer. */
	number: number;
	/** Its own id; '' where it has none. */
	id: string;
	/** Its properties that are texts or numbers. */
	properties: Readonly<Record<string, string>>;
	geometry: unknown;
}

export interface Layer {
	/** '' in a GeoJSON, which has one layer and no name for it. */
	name: string;
	outlines: Outline[];
}

/** A file of outlines, read and not judged yet. */
export interface OutlineFile {
	format: 'geojson' | 'topojson';
	/** The file's. */
	name: string;
	/** What it calls its coordinate system; '' where it does not say. */
	crs: string;
	layers: Layer[];
	/** Of a TopoJSON. */
	arcs: Arcs | undefined;
}

/** Why an outline cannot be drawn, or is not used. */
export type OutlineProblem =
	| { kind: 'no-code'; property: string }
	| { kind: 'code-twice'; earlier: number }
	/** Null, or without a single ring. */
	| { kind: 'no-geometry' }
	/** Points or lines. */
	| { kind: 'no-polygon'; type: string }
	/** Its rings are no lists of points. */
	| { kind: 'no-points' }
	| { kind: 'no-number'; found: string }
	| { kind: 'few-points'; points: number }
	| { kind: 'open-ring'; first: Position; last: Position }
	| { kind: 'crossing'; at: Position }
	| { kind: 'outside'; at: Position }
	/** A line that the file does not have, or that is none. */
	| { kind: 'no-arc'; arc: string; count: number }
	/** A line that does not begin where the one before it ends. */
	| { kind: 'arcs-apart'; arc: string };

/** What is wrong with a file of outlines as a whole. */
export type OutlinesProblem =
	| { kind: 'no-outlines' }
	/** The dataset has no areas that could have outlines. */
	| { kind: 'no-areas' }
	| { kind: 'joins-none'; property: string; found: string[]; example: string }
	/** A person has said that they are not to be converted. */
	| { kind: 'not-converted' }
	| { kind: 'other-system'; crs: string }
	| { kind: 'unknown-numbers'; example: Position | undefined }
	| { kind: 'too-many-points'; points: number; most: number }
	/** Areas of the dataset that would have no outline. */
	| { kind: 'without-outline'; areas: string[] }
	/** Outlines that no area of the dataset has. */
	| { kind: 'of-no-area'; outlines: string[] }
	/** Areas that lie elsewhere than their outlines. */
	| { kind: 'elsewhere'; areas: string[] }
	/** Outlines of other kinds of areas, which stay. */
	| { kind: 'kept'; geographies: string[] };

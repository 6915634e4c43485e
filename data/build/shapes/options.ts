import { parseArgs } from 'node:util';
import { OutlineFault } from './outlines';

/** A file to be read, and how. */
export interface LayerAsked {
	file: string;
	name: string;
	id?: string;
	from?: 'grid' | 'swapped';
}

export interface ShapesAsked {
	layers: LayerAsked[];
	whole?: { name: string; code: string };
	keep?: number;
	/** The package whose outlines these are, if another than the chosen one. */
	for?: string;
	/** Where to write, if not into a package. */
	to?: string;
}

export const USAGE = `npm run shapes -- <file.geojson> [--as ward] [--id area_code] [--from-grid | --swap] [<another file> …]
                 --for northbridge [--whole borough=E08000009] [--keep 0.2] [--to file]

  --as         the geography whose areas these are: an id of geographies.csv; "area" where none is given
  --id         the property that holds the area's code; found where only one property can be it, by areas.csv
  --from-grid  the file is in metres of the British National Grid: turn them into degrees
  --swap       the file has north before east: swap them
               (each of these is of the file before it)
  --for        the package of data/ whose boundaries.topo.json is written
  --whole      a geography with one area, made of all areas of the first file
  --keep       the share of points to keep, from 0 to 1, where outlines are finer than they need be
  --to         another file to write`;

const OPTIONS = {
	as: { type: 'string' },
	id: { type: 'string' },
	'from-grid': { type: 'boolean' },
	swap: { type: 'boolean' },
	for: { type: 'string' },
	whole: { type: 'string' },
	keep: { type: 'string' },
	to: { type: 'string' }
} as const;

/**
 * What a command line asks for.
 * @throws OutlineFault with what was wanted
 */
export function shapesAsked(args: string[]): ShapesAsked {
	const { tokens } = parse(args);
	const asked: ShapesAsked = { layers: [] };
	for (const token of tokens) {
		if (token.kind === 'positional') asked.layers.push({ file: token.value, name: 'area' });
		if (token.kind === 'option') take(asked, token.name, token.value ?? '');
	}
	if (asked.layers.length === 0) throw new OutlineFault(`Name a file of outlines.\n\n${USAGE}`);
	return asked;
}

function parse(args: string[]) {
	try {
		return parseArgs({ args, options: OPTIONS, allowPositionals: true, tokens: true });
	} catch (error) {
		throw new OutlineFault(`${error instanceof Error ? error.message : ''}\n\n${USAGE}`);
	}
}

function take(asked: ShapesAsked, name: string, value: string): void {
	if (name === 'whole') asked.whole = wholeOf(value);
	else if (name === 'keep') asked.keep = shareOf(value);
	else if (name === 'for') asked.for = value;
	else if (name === 'to') asked.to = value;
	else ofLayer(asked.layers.at(-1), name, value);
}

function ofLayer(layer: LayerAsked | undefined, name: string, value: string): void {
	if (!layer) throw new OutlineFault(`--${name} is of the file before it: name the file first.`);
	if (name === 'as') layer.name = geography(value);
	if (name === 'id') layer.id = value;
	if (name === 'from-grid') layer.from = 'grid';
	if (name === 'swap') layer.from = 'swapped';
}

function geography(value: string): string {
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
	throw new OutlineFault(
		`--as "${value}": wanted the id of a geography, of small letters, digits and dashes.`
	);
}

function wholeOf(value: string): { name: string; code: string } {
	const [name = '', code = ''] = value.split('=');
	if (!code)
		throw new OutlineFault(`--whole "${value}": wanted a geography and a code: borough=E08000009.`);
	return { name: geography(name), code };
}

function shareOf(value: string): number {
	const share = Number(value);
	if (share > 0 && share <= 1) return share;
	throw new OutlineFault(`--keep "${value}": wanted a number above 0 and at most 1, such as 0.2.`);
}

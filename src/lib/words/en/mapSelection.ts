import { areaName, type Atlas } from '$lib/domain/area';
import { groupTitle } from './area/geographies';
import { areaNoun } from './area/figures';
import { CLASS_METHOD_LABELS } from './map/classes';
import { DEFAULT_CLASSES } from '$lib/domain/classes/breaks';
import type { MapSelection, ValuePick } from '$lib/domain/area/mapChoice';
import { listAnd, lower } from './common';

/**
 * What a link to the map opens, in words: all that its address carries.
 * @returns "This link opens child poverty, 2009, in Rotherham East ward, with Canklow North chosen, in 5 classes by natural breaks."
 */
export function mapLinkWords(selection: MapSelection, atlas: Atlas): string {
	const named = (code: string) => {
		const area = atlas.areas.find((one) => one.code === code);
		return area ? areaName(area) : code;
	};
	const pins = selection.pins.map(named);
	const opened = [
		whatWords(selection, atlas),
		placeWords(selection, atlas),
		selection.area && `with ${named(selection.area)} chosen`,
		pins.length > 0 && `with ${listAnd(pins)} kept to compare`,
		selection.pick && `narrowed to ${pickedWords(selection.pick)}`,
		classWords(selection),
		selection.shape === 'cells' && 'drawn as equal cells'
	];
	return [`This link opens ${opened.filter(Boolean).join(', ')}.`, keptWords(selection)]
		.filter(Boolean)
		.join(' ');
}

function whatWords({ measure, period, since }: MapSelection, atlas: Atlas): string {
	const found = atlas.measures.find(({ id }) => id === measure);
	const noun = found ? areaNoun(found) : measure;
	const called = (asked: string) => atlas.periods.find(({ id }) => id === asked)?.label ?? asked;
	return since
		? `the change in ${noun} from ${called(since)} to ${called(period)}`
		: `${noun}, ${called(period)}`;
}

function placeWords({ groups }: MapSelection, atlas: Atlas): string {
	const places = groups.toReversed().map((code) => {
		const group = atlas.areas.find((one) => one.code === code);
		return group ? groupTitle(group) : code;
	});
	return places.length > 0 ? `in ${places.join(' within ')}` : '';
}

const pickedWords = (pick: ValuePick) =>
	pick === 'none' ? 'the areas that were not published' : `values from ${pick.from} to ${pick.to}`;

function classWords({ classes, method, edges }: MapSelection): string {
	const by = lower(CLASS_METHOD_LABELS[method]);
	if (method !== 'fixed') return `in ${classes} classes by ${by}`;
	return edges.length > 0
		? `in classes by fixed edges at ${edgeWords(edges)}`
		: 'in one class, without edges';
}

const edgeWords = (edges: readonly number[]) => listAnd(edges.map(String));

/** What the address carries of classes without the map showing it now. */
function keptWords({ classes, method, edges }: MapSelection): string {
	if (method === 'fixed')
		return classes === DEFAULT_CLASSES
			? ''
			: `It keeps ${classes} classes for any method but fixed edges.`;
	return edges.length > 0
		? `It keeps the edges ${edgeWords(edges)} for when classes are fixed.`
		: '';
}

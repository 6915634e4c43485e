import { SHAPES } from '$words/slides/file';
import { heightOf, scaled, type Paragraph } from './text';
import { rowHeights, scaledTable, type Table } from './table';
import type { Shape } from './shapes';
import type { Box } from './units';

/** Text with a table below it and text below that. */
export interface Body {
	paragraphs?: Paragraph[];
	table?: Table;
	below?: Paragraph[];
	/** The text is the slide's own, and stands in the outline. */
	isOutlined?: boolean;
}

const GAP = 0.6;
/** Sizes that are tried until all of it fits: what is short is set larger. */
const FACTORS = [1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];

/** The shapes of a body in a box, its text as large as it fits. */
export function bodyShapes(body: Body, box: Box): Shape[] {
	const tries = FACTORS.map((by) => placed(resized(body, by), box));
	const fits = tries.find(({ end }) => end <= box.y + box.height) ?? tries.at(-1);
	return fits?.shapes ?? [];
}

const resized = ({ paragraphs = [], table, below = [], ...rest }: Body, by: number): Body => ({
	...rest,
	paragraphs: scaled(paragraphs, by),
	...(table ? { table: scaledTable(table, by) } : {}),
	below: scaled(below, by)
});

function placed({ paragraphs = [], table, below = [], isOutlined }: Body, box: Box) {
	const shapes: Shape[] = [];
	let y = box.y;
	const take = (height: number): Box => {
		const own = { ...box, y, height };
		y += height + GAP;
		return own;
	};
	const text = (paragraphs: Paragraph[], name: string) => {
		if (paragraphs.length === 0) return;
		const box_ = take(heightOf(paragraphs, box.width));
		shapes.push({
			kind: 'text',
			box: box_,
			paragraphs,
			name,
			...(isOutlined ? { holds: 'body' as const } : {})
		});
	};
	text(paragraphs, SHAPES.text);
	if (table) {
		const height = rowHeights(table).reduce((sum, one) => sum + one, 0);
		const width = table.columns.reduce((sum, one) => sum + one, 0);
		shapes.push({ kind: 'table', box: { ...take(height), width }, table, name: table.alt });
	}
	text(below, SHAPES.note);
	return { shapes, end: y - GAP };
}

import { LANGUAGE_TAG } from '$words/language';
import { SHAPES } from '$words/slides/file';
import { element, type Markup } from '../markup';
import { document, footPlaces, tree } from './frame';
import { shapeMarkup, type Shape } from './shapes';

/** The relation by which a slide finds its picture; 1 and 2 are its layout and its notes. */
const PICTURE = 'rId3';
/** The tree itself is 1; the places at the foot come before what is drawn. */
const FIRST = 4;

/** A slide as a file of the package. */
export const slideFile = (shapes: Shape[], foot: { words: string; number: number }): string =>
	document('p:sld', [
		element(
			'p:cSld',
			{},
			tree([
				...shapes.map((shape, n) => shapeMarkup(shape, FIRST + n, PICTURE)),
				...footPlaces(foot)
			])
		),
		element('p:clrMapOvr', {}, element('a:masterClrMapping', {}))
	]);

/** What is to be said of a slide, a paragraph a line. */
export const notesFile = (notes: string): string =>
	document('p:notes', [
		element('p:cSld', {}, tree([imagePlace, notesPlace(notes.split('\n'))])),
		element('p:clrMapOvr', {}, element('a:masterClrMapping', {}))
	]);

const imagePlace: Markup = element(
	'p:sp',
	{},
	element(
		'p:nvSpPr',
		{},
		element('p:cNvPr', { id: 2, name: SHAPES.slideImage }),
		element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
		element('p:nvPr', {}, element('p:ph', { type: 'sldImg' }))
	),
	element('p:spPr', {})
);

const notesPlace = (lines: string[]): Markup =>
	element(
		'p:sp',
		{},
		element(
			'p:nvSpPr',
			{},
			element('p:cNvPr', { id: 3, name: SHAPES.notes }),
			element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
			element('p:nvPr', {}, element('p:ph', { type: 'body', idx: 1 }))
		),
		element('p:spPr', {}),
		element(
			'p:txBody',
			{},
			element('a:bodyPr', {}),
			element('a:lstStyle', {}),
			lines.map((text) =>
				element(
					'a:p',
					{},
					text
						? element('a:r', {}, element('a:rPr', { lang: LANGUAGE_TAG }), element('a:t', {}, text))
						: undefined
				)
			)
		)
	);

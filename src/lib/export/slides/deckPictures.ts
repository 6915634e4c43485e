import type { MapSlide, MeasureSlide, Slide } from '$lib/deck';
import type { Result } from '$lib/domain/result';
import { chartText, mapText } from '$words/slides/file';
import { bulletDrawing } from '../pictures/bulletPicture';
import type { SlidePicture } from './drawSlide';
import { mapDrawing, type SlideMap } from './mapDrawing';

/** A drawing for a slide, and what it says in words. */
export interface SlideDrawing extends Pick<SlidePicture, 'alt' | 'note'> {
	svg: string;
	width: number;
	height: number;
}

/** What slides are drawn from beside their words. */
export interface Drawable {
	resultOf: (measureId: string, periodId: string) => Result | undefined;
	map: SlideMap | undefined;
}

/** A chart is drawn for the width of its column. */
const CHART = 330;

/** The drawing of a slide; `undefined` for those that are text and tables alone. */
export function slideDrawing(slide: Slide, drawable: Drawable): SlideDrawing | undefined {
	if (slide.kind === 'measure' && !slide.continued) return chart(slide, drawable);
	if (slide.kind === 'map') return map(slide, drawable);
	return undefined;
}

function chart(slide: MeasureSlide, { resultOf }: Drawable): SlideDrawing | undefined {
	const result = resultOf(slide.measureId, slide.periodId);
	const drawing = result && bulletDrawing(result, CHART);
	return drawing && { ...drawing, alt: chartText(slide.line.name, slide.sentence) };
}

function map(slide: MapSlide, { map }: Drawable): SlideDrawing | undefined {
	if (!map) return undefined;
	return { ...mapDrawing(map), alt: mapText({ ...slide, legend: map.legend }), note: '' };
}

import BulletMarks from '$lib/charts/BulletMarks.svelte';
import { bulletOf } from '$lib/charts/meaning/bullet';
import { placeBullet } from '$lib/charts/placement/bullet';
import type { Result } from '$lib/domain/result';
import { bulletPictureTitle } from '$words/charts/bullet';
import { measureSubtitle } from '$words/pictures';
import { bareChart, chartPicture, type Publication } from './chartPicture';
import { drawnMarks } from './drawnMarks';
import { unitWords } from '$words/units';

/** An outturn against its benchmarks as a picture that stands alone. */
export function bulletPicture(result: Result, publication: Publication): string {
	const meaning = bulletOf(result);
	const shapes = placeBullet(meaning);
	const { measure, outturn } = result;
	return chartPicture({
		title: bulletPictureTitle(meaning.against, result, publication.place),
		subtitle: measureSubtitle(measure, unitWords(meaning.unit)),
		described: meaning.words,
		note: meaning.note,
		sources: outturn ? [outturn.source] : [],
		publication,
		height: shapes.height,
		draw: (width) => drawnMarks(BulletMarks, { shapes, polarity: meaning.polarity }, width)
	});
}

/** The same chart alone, as narrow as its labels allow; `undefined` where there is no outturn. */
export function bulletDrawing(result: Result, width: number) {
	const meaning = bulletOf(result);
	if (!meaning.outturn) return undefined;
	const shapes = placeBullet(meaning);
	const { height } = shapes;
	const draw = () => drawnMarks(BulletMarks, { shapes, polarity: meaning.polarity }, width);
	return { svg: bareChart({ width, height, draw }), width, height, note: meaning.note };
}

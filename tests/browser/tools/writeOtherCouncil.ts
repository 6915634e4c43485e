/**
 * Writes what Publish makes of the shipped data once they are another council's: another name, a
 * measure and a ward more, a measure renamed, a figure of an area more. Run by otherCouncil.ts beside it.
 */
import { writeFileSync } from 'node:fs';
import type { CorePart } from '../../../src/lib/data/schema/core.ts';
import { manifestFor } from '../../../src/lib/data/schema/manifest.ts';
import { publishZip } from '../../../src/lib/export/publish/publishZip.ts';
import { shippedManifest, shippedPart } from '../../data/shipped.ts';
import { OTHER } from './otherCouncil.ts';

const core = shippedPart('core');
const areas = shippedPart('areas');

const like = core.measures.find(({ id }) => id === 'ni-62');
if (!like) throw new Error('The measure that the new one is made like is not there.');
const added: CorePart['measures'][number] = {
	...like,
	...{ id: OTHER.added.id, reference: OTHER.added.reference, number: 99 },
	...{ title: OTHER.added.title, shortTitle: OTHER.added.title, commentary: [], quoted: [] },
	observations: like.observations.map((one) =>
		one.series === 'actual' && one.periodId === core.periodId
			? { ...one, value: Number.parseFloat(OTHER.added.outturn), printed: OTHER.added.outturn }
			: one
	)
};
const measures = core.measures.map((measure) =>
	measure.id === OTHER.renamed.id
		? { ...measure, title: OTHER.renamed.title, shortTitle: OTHER.renamed.title }
		: measure
);

// The area has no figure of this measure as shipped.
const index = areas.areas.findIndex(({ code }) => code === OTHER.area.code);
const withFigure = areas.values.map((one) =>
	one.measureId === OTHER.area.measure && one.values[index] === null
		? {
				...one,
				values: one.values.with(index, Number.parseFloat(OTHER.area.printed)),
				printed: one.printed.with(index, OTHER.area.printed)
			}
		: one
);
const ward = areas.areas.find(({ geographyId }) => geographyId === 'ward');
if (!ward || index < 0) throw new Error('The shipped data have no ward, or not the area.');
const withWard = areas.areas.map((area, i) =>
	i === index ? { ...area, groups: [OTHER.ward.code] } : area
);

const parts = {
	core: { ...core, measures: [...measures, added] },
	areas: {
		...areas,
		// Values stand in the order of the areas.
		areas: [...withWard, { ...ward, ...OTHER.ward }],
		values: withFigure.map((one) => ({
			...one,
			values: [...one.values, null],
			printed: [...one.printed, '']
		}))
	},
	boundaries: shippedPart('boundaries'),
	places: shippedPart('places'),
	postcodes: shippedPart('postcodes')
};
const { site, credits } = shippedManifest();
const publication = {
	...{ title: OTHER.title, publishedOn: OTHER.publishedOn, source: OTHER.site.organisation },
	site: { ...site, ...OTHER.site },
	credits
};
writeFileSync(
	String(process.argv[2]),
	publishZip({ manifest: manifestFor(publication, parts).manifest, parts })
);

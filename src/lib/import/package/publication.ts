import * as v from 'valibot';

/** What the package says of itself: what the report is called, when and by whom published. */
export const Publication = v.object({
	title: v.pipe(v.string(), v.nonEmpty('the title of the report')),
	publishedOn: v.pipe(v.string(), v.isoDate('a day such as 2012-09-19')),
	source: v.pipe(v.string(), v.nonEmpty('who published it, and when'))
});
export type Publication = v.InferOutput<typeof Publication>;

/** As much of `datapackage.json` as a dataset is made of. */
export const Description = v.object({ publication: Publication });

import { ratingsIn } from '$lib/domain/rating';
import { expect, it, test } from 'vitest';
import {
	agreeingText,
	auditHeading,
	auditLede,
	auditTitle,
	flagsFile,
	shownFlags
} from '$words/audit/page';
import { flagsOf } from '$lib/domain/audit';
import { counted, NOUNS } from '$words/counts';
import { areasText, unpublishedAreas } from '$words/dataPage';
import { flipCount, otherChangesHead } from '$words/desk/changeTable';
import { barsText, barText } from '$words/map/drawn';
import { groupDetail } from '$words/map/finder';
import { GEOGRAPHIES } from '../../map/atlas';
import { valuesOf } from '$words/map/page';
import { description } from '$words/overview/finding';
import { foundText } from '$words/overview/measures';
import { monitoringHeading, reportDescription } from '$words/report/page';
import { mapNote, missingText, positionLede } from '$words/slides/deck';
import { savedText } from '$words/slides/file';
import { downloadText } from '$words/slides/page';
import { aResult } from '../../builders';
import { SITE } from '../../tools/published';

test.each([
	[0, '0 areas'],
	[1, '1 area'],
	[2, '2 areas'],
	[1200, '1,200 areas']
])('%i areas are "%s"', (n, words) => {
	expect(counted(n, NOUNS.area)).toBe(words);
});

const ONE = { differing: 1, total: 1, period: '' };

it.each([
	[auditTitle(ONE), 'Audit: 1 flag does not follow from the figures'],
	[auditHeading(ONE), '1 of 1 published flag does not follow from the figures'],
	[
		auditLede({ ...ONE, measures: 1, checkable: 1, flags: flagsOf([]) }),
		expect.stringMatching(/ 1 differs, on 1 measure; 1 can be /)
	],
	[flagsFile(1, true), 'The flag chosen, with class, figures, reason and source'],
	[flagsFile(1, false), 'The only flag, with class, figures, reason and source'],
	[shownFlags(1, 1), '1 of 1 flag'],
	[agreeingText(1, true, 0), '1 more of these agrees.'],
	[
		agreeingText(1, false, 1),
		expect.stringMatching(/^The other one agrees, a rating that rests .* its agreement /)
	],
	[areasText(1), '1 area'],
	[unpublishedAreas(1), '1 area, not published'],
	[flipCount(1), '1 rating or direction would flip:'],
	[otherChangesHead(1), '1 other change:'],
	[barText('57.5', 1), '57.5: 1 area'],
	[barsText('per cent', 1), 'Areas by value, per cent; the highest bar is 1 area'],
	[groupDetail(GEOGRAPHIES.ward, 1), 'ward of 1 area'],
	[valuesOf(1), 'The values as a table: 1 area'],
	[description([aResult()], SITE), expect.stringMatching(/: 1 measure\.$/)],
	[foundText(1, 1), '1 of 1 measure'],
	[monitoringHeading(1, false), 'Monitoring table: 1 measure'],
	[reportDescription(1, ratingsIn()), expect.stringMatching(/ and 1 measure in one table\.$/)],
	[positionLede([aResult()], '2011/12'), '1 measure at the end of 2011/12'],
	[
		mapNote({ named: 1, published: 1, areas: 166, geography: GEOGRAPHIES.soa }),
		expect.stringMatching(/^The worst of 1 area published, of 166 /)
	],
	[missingText(1, 12), expect.stringMatching(/^1 of 12 measures has no outturn\./)],
	[savedText('slides.pptx', 1, 900), 'Saved slides.pptx: 1 slide, 900 bytes.'],
	[downloadText(1), '1 slide with text and tables that can be edited, and notes']
])('one of a kind is said as one: "%s"', (said, words) => {
	expect(said).toEqual(words);
});

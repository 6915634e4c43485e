import type { ChosenSlide, Deck } from '$lib/deck';
import type { Site } from '$lib/domain/site';
import { footText } from '$words/slides/deck';
import { slideShapes, type SlidePicture } from './drawSlide';
import { element } from '../markup';
import {
	coreProperties,
	extendedProperties,
	OFFICE,
	officeFile,
	PACKAGE,
	relations,
	TYPES,
	type Parts,
	type Relation
} from '../ooxml/office';
import { document, LAYOUTS, MASTER, NOTES_MASTER, themeOf } from './frame';
import { speakerNotes } from './notes';
import { notesFile, slideFile } from './slideFile';
import { emu, SLIDE } from './units';

/** What a file of slides is made from. */
export interface DeckFile {
	deck: Pick<Deck, 'title' | 'source' | 'date'>;
	/** Whose they are: its name and its accent. */
	site: Pick<Site, 'organisation' | 'accent'>;
	/** Those that are shown, with what the speaker wants to say. */
	slides: ChosenSlide[];
	/** The pictures of those that have one, by the slides' ids. */
	pictures: ReadonlyMap<string, SlidePicture>;
	/** When it is made. */
	made: Date;
}

/** The slides as a PowerPoint file: text and tables that can be edited, pictures with their words. */
export function pptx(file: DeckFile): Uint8Array {
	return officeFile({ ...frameParts(file), ...slideParts(file) }, KINDS, file.made);
}

/** What does not depend on any one slide. */
function frameParts({ deck, site, slides, made }: DeckFile): Parts {
	const theme = themeOf(site.accent?.light);
	return {
		'_rels/.rels': relations([
			[`${OFFICE}/officeDocument`, 'ppt/presentation.xml'],
			[`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
			[`${OFFICE}/extended-properties`, 'docProps/app.xml']
		]),
		'docProps/core.xml': coreProperties(
			{ title: deck.title, subject: deck.date, creator: deck.source },
			made
		),
		'docProps/app.xml': extendedProperties({
			Slides: String(slides.length),
			Notes: String(slides.length),
			Company: site.organisation
		}),
		'ppt/presentation.xml': presentation(slides.length),
		'ppt/_rels/presentation.xml.rels': relations([
			[`${OFFICE}/slideMaster`, 'slideMasters/slideMaster1.xml'],
			[`${OFFICE}/notesMaster`, 'notesMasters/notesMaster1.xml'],
			[`${OFFICE}/theme`, 'theme/theme1.xml'],
			...slides.map((_, n): Relation => [`${OFFICE}/slide`, `slides/slide${n + 1}.xml`])
		]),
		'ppt/theme/theme1.xml': theme,
		'ppt/theme/theme2.xml': theme,
		'ppt/slideMasters/slideMaster1.xml': MASTER,
		'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
			...LAYOUTS.map((_, n): Relation => [
				`${OFFICE}/slideLayout`,
				`../slideLayouts/slideLayout${n + 1}.xml`
			]),
			[`${OFFICE}/theme`, '../theme/theme1.xml']
		]),
		...Object.fromEntries(
			LAYOUTS.flatMap((layout, n) => [
				[`ppt/slideLayouts/slideLayout${n + 1}.xml`, layout],
				[
					`ppt/slideLayouts/_rels/slideLayout${n + 1}.xml.rels`,
					relations([[`${OFFICE}/slideMaster`, '../slideMasters/slideMaster1.xml']])
				]
			])
		),
		'ppt/notesMasters/notesMaster1.xml': NOTES_MASTER,
		'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([
			[`${OFFICE}/theme`, '../theme/theme2.xml']
		])
	};
}

/** Each slide with its notes and its picture. */
function slideParts({ deck, slides, pictures }: DeckFile): Parts {
	return Object.fromEntries(
		slides.flatMap((chosen, i): [string, string | Uint8Array][] => {
			const { slide } = chosen;
			const n = i + 1;
			const picture = pictures.get(slide.id);
			const foot = { words: footText(deck), number: n };
			return [
				[`ppt/slides/slide${n}.xml`, slideFile(slideShapes(slide, picture), foot)],
				[
					`ppt/slides/_rels/slide${n}.xml.rels`,
					relations([
						[
							`${OFFICE}/slideLayout`,
							`../slideLayouts/slideLayout${slide.kind === 'title' ? 1 : 2}.xml`
						],
						[`${OFFICE}/notesSlide`, `../notesSlides/notesSlide${n}.xml`],
						...(picture ? [[`${OFFICE}/image`, `../media/picture${n}.png`] satisfies Relation] : [])
					])
				],
				[`ppt/notesSlides/notesSlide${n}.xml`, notesFile(speakerNotes(chosen, deck))],
				[
					`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`,
					relations([
						[`${OFFICE}/notesMaster`, '../notesMasters/notesMaster1.xml'],
						[`${OFFICE}/slide`, `../slides/slide${n}.xml`]
					])
				],
				...(picture
					? [[`ppt/media/picture${n}.png`, picture.png] satisfies [string, Uint8Array]]
					: [])
			];
		})
	);
}

const KINDS: [path: RegExp, type: string][] = [
	[/^ppt\/presentation/, `${TYPES}.presentationml.presentation.main+xml`],
	[/^ppt\/slides\//, `${TYPES}.presentationml.slide+xml`],
	[/^ppt\/notesSlides\//, `${TYPES}.presentationml.notesSlide+xml`],
	[/^ppt\/slideLayouts\//, `${TYPES}.presentationml.slideLayout+xml`],
	[/^ppt\/slideMasters\//, `${TYPES}.presentationml.slideMaster+xml`],
	[/^ppt\/notesMasters\//, `${TYPES}.presentationml.notesMaster+xml`],
	[/^ppt\/theme\//, `${TYPES}.theme+xml`]
];

/** Relations 1 to 3 are the master, the notes' master and the theme. */
const presentation = (slides: number): string =>
	document('p:presentation', [
		element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: '2147483648', 'r:id': 'rId1' })),
		element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
		element(
			'p:sldIdLst',
			{},
			Array.from({ length: slides }, (_, n) =>
				element('p:sldId', { id: 256 + n, 'r:id': `rId${n + 4}` })
			)
		),
		element('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
		element('p:notesSz', { cx: emu(SLIDE.height), cy: emu(SLIDE.width * 0.75) })
	]);

import { LEAVE_OUT, TAKE } from '../questions';
import { foundSystem, namedSystem, type System } from './coordinates';
import type { Joined } from './joined';
import type { Layer, OutlinesProblem, Position } from './outline';
import type { Request } from './request';

/** What the numbers of a layer are. */
export interface SystemFound {
	/** What the polygons are in; `undefined` where that is not known or not to be taken. */
	system: System | undefined;
	/** What they seem to be. */
	seems: System | undefined;
	problems: OutlinesProblem[];
}

/** What the numbers are, asked where they are to be converted or the file says otherwise. */
export function systemOf(
	{ file, questions }: Request,
	layer: Layer,
	{ drawn }: Joined
): SystemFound {
	const named = namedSystem(file.crs);
	const shapes = drawn.map(({ polygons }) => polygons).filter(({ length }) => length > 0);
	const seems = foundSystem(shapes, named);
	const example = shapes[0]?.[0]?.[0]?.[0];
	const nothing = (problem: OutlinesProblem) => ({
		...{ system: undefined, seems, problems: [problem] }
	});
	if (named === 'other') return nothing({ kind: 'other-system', crs: file.crs });
	if (!seems)
		return shapes.length > 0
			? nothing({ kind: 'unknown-numbers', example })
			: { system: undefined, seems, problems: [] };
	if (seems === 'degrees' && (named ?? seems) === seems)
		return { system: seems, seems, problems: [] };
	return asked({ file, questions }, layer, { seems, example });
}

/** What the numbers seem to be, taken on a word. */
function asked(
	{ file, questions }: Pick<Request, 'file' | 'questions'>,
	layer: Layer,
	{ seems, example }: { seems: System; example: Position | undefined }
): SystemFound {
	const answer = questions.ask(
		{
			id: `system ${seems} of ${[questions.table, layer.name].join(' ')}`,
			facts: { kind: 'system', found: seems, crs: file.crs },
			...{ place: { sheet: file.name }, text: example?.map(toThousandths).join(', ') ?? '' }
		},
		{ options: [TAKE, LEAVE_OUT], guess: TAKE }
	);
	const system = answer === LEAVE_OUT ? undefined : seems;
	return { system, seems, problems: system ? [] : [{ kind: 'not-converted' }] };
}

const toThousandths = (n: number) => Math.round(n * 1000) / 1000;

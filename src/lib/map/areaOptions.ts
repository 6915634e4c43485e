import type { Heading } from '$lib/domain/area/neighbourArea';
import type { AreaMark } from './classedAreas/choropleth';

interface AreaHandlers {
	choose(code: string): void;
	/** The area under the pointer or the focus; none when both have gone. */
	point(code: string): void;
	/** The area that lies that way. */
	neighbour(code: string, heading: Heading): string | undefined;
	/** Asked for before an area takes the focus. */
	reveal(code: string): void;
}

const HEADING: Record<string, Heading> = {
	ArrowUp: 'north',
	ArrowRight: 'east',
	ArrowDown: 'south',
	ArrowLeft: 'west'
};

/**
 * Makes drawn areas a list of options: one tab stop, arrows to the neighbour that way, Home to
 * the first, Enter or Space to choose, Escape to choose none.
 */
export function areaOptions(elements: ReadonlyMap<string, SVGPathElement>, handlers: AreaHandlers) {
	const group = [...elements.values()][0]?.parentElement;
	// An SVG element that listens for the focus takes a tab stop of its own: the pane listens for it.
	const surface = group?.closest<HTMLElement>('div');
	const codes = new Map<EventTarget, string>([...elements].map(([code, path]) => [path, code]));
	const codeOf = (event: Event) => (event.target && codes.get(event.target)) ?? '';
	let stop = '';
	let first = '';

	function standAt(code: string) {
		elements.get(stop)?.setAttribute('tabindex', '-1');
		elements.get(code)?.setAttribute('tabindex', '0');
		stop = code;
	}
	function moveTo(code: string | undefined) {
		if (!code) return;
		handlers.reveal(code);
		elements.get(code)?.focus({ preventScroll: true });
	}
	/** What a key does on an area; `undefined` where it is not ours. */
	function answer(key: string, code: string) {
		const heading = HEADING[key];
		if (heading) return () => moveTo(handlers.neighbour(code, heading));
		if (key === 'Home') return () => moveTo(first);
		if (key === 'Enter' || key === ' ') return () => handlers.choose(code);
		return key === 'Escape' ? () => handlers.choose('') : undefined;
	}
	const onKey = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const act = answer(event.key, codeOf(event));
		if (!act) return;
		event.preventDefault();
		act();
	};
	const onFocus = (event: Event) => {
		const code = codeOf(event);
		if (!code) return;
		standAt(code);
		handlers.point(code);
	};
	const onOver = (event: Event) => handlers.point(codeOf(event));
	const onOut = () => handlers.point('');

	surface?.addEventListener('keydown', onKey);
	surface?.addEventListener('focusin', onFocus);
	surface?.addEventListener('focusout', onOut);
	surface?.addEventListener('pointerover', onOver);
	surface?.addEventListener('pointerout', onOut);
	group?.setAttribute('role', 'listbox');
	group?.parentElement?.setAttribute('role', 'none');
	for (const path of elements.values()) {
		path.setAttribute('role', 'option');
		path.setAttribute('tabindex', '-1');
	}

	return {
		/** Names the list, and tells how it is used. */
		name(label: string, describedBy: string) {
			group?.setAttribute('aria-label', label);
			group?.setAttribute('aria-describedby', describedBy);
		},
		/** Gives each area its fill and its words; those that a filter leaves out are drawn faint. */
		paint(marks: readonly AreaMark[], within: ReadonlySet<string> | '') {
			for (const { code, shade, label } of marks) {
				const path = elements.get(code);
				const faint = within && !within.has(code) ? ' outside' : '';
				path?.setAttribute('class', `leaflet-interactive area ${shade}${faint}`);
				path?.setAttribute('aria-label', label);
			}
			first = marks.find(({ code }) => !within || within.has(code))?.code ?? '';
			if (!stop) standAt(first);
		},
		/** Marks the chosen area, and brings the tab stop to it unless the focus is on the map. */
		select(chosen: string) {
			for (const [code, path] of elements)
				path.setAttribute('aria-selected', String(code === chosen));
			if (!group?.contains(document.activeElement)) standAt(chosen || first);
		}
	};
}

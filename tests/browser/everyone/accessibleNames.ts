import type { Page } from '@playwright/test';
import { sessionOf } from '../tools/session.ts';

interface Told {
	role: string;
	name: string;
	/** Of a heading. */
	level: number;
}

const CONTROLS = [
	...['button', 'link', 'checkbox', 'radio', 'combobox', 'searchbox', 'textbox', 'slider'],
	...['option', 'tab', 'menuitem', 'switch', 'spinbutton', 'DisclosureTriangle', 'PopUpButton']
];
const LANDMARKS = ['banner', 'main', 'contentinfo', 'navigation', 'region', 'search', 'form'];
/** What has to be told of by a name besides controls. */
const NAMED = [...CONTROLS, 'table', 'listbox', 'article', 'image', 'dialog', 'progressbar'];

/** What Chromium tells assistive technology of the page, in the order in which it is read. */
async function accessibilityTree(page: Page): Promise<Told[]> {
	const session = await sessionOf(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const below = (id: string): typeof nodes => {
		const node = byId.get(id);
		return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
	};
	return below(nodes[0]?.nodeId ?? '')
		.filter(({ ignored }) => !ignored)
		.map(({ role, name, properties = [] }) => ({
			role: String(role?.value ?? ''),
			name: String(name?.value ?? '').trim(),
			level: Number(properties.find((one) => one.name === 'level')?.value.value ?? 0)
		}));
}

/**
 * What is amiss in the page's names, headings and landmarks, as assistive technology is told.
 * @returns a line for each fault, and how many were looked at
 */
export async function namingFaults(page: Page): Promise<{ faults: string[]; looked: number }> {
	const tree = await accessibilityTree(page);
	const named = tree.filter(({ role }) => NAMED.includes(role));
	// A form or region without a name is no landmark.
	const landmarks = tree.filter(
		({ role, name }) => LANDMARKS.includes(role) && (name || !/form|region/.test(role))
	);
	const headings = tree.filter(({ role }) => role === 'heading');
	const faults = [
		...named.filter(({ name }) => !name).map(({ role }) => `a ${role} without a name`),
		...landmarkFaults(landmarks),
		...headingFaults(headings),
		...((await page.title()).trim() ? [] : ['no title']),
		...((await page.locator('html').getAttribute('lang')) === 'en-GB' ? [] : ['no language'])
	];
	return { faults, looked: named.length + landmarks.length + headings.length };
}

function landmarkFaults(landmarks: Told[]): string[] {
	const names = landmarks.map(({ role, name }) => `${role} "${name}"`);
	const mains = landmarks.filter(({ role }) => role === 'main').length;
	return [
		...(mains === 1 ? [] : [`${mains} main landmarks`]),
		...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `a second ${name}`)
	];
}

function headingFaults(headings: Told[]): string[] {
	const first = headings.filter(({ level }) => level === 1).length;
	const skipped = headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1);
	return [
		...(first === 1 ? [] : [`${first} headings of level 1`]),
		...headings.filter(({ name }) => !name).map(() => 'an empty heading'),
		...skipped.map(({ name, level }) => `"${name}" skips to level ${level}`)
	];
}

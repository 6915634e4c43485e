import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyPicture, copyText } from '$lib/export/clipboard';

/** A PNG of 7 by 5 pixels, which a real browser makes when it can. */
function aPicture(): Promise<Blob> {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [7, 5];
	return new Promise((resolve, reject) =>
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('There is no PNG here.'))))
	);
}

/** What a function answers that is called in a real click: no other may copy. */
async function clicked(copy: () => Promise<string>): Promise<string> {
	const button = document.createElement('button');
	document.body.append(button);
	const answer = new Promise<string>((resolve) => (button.onclick = () => resolve(copy())));
	await userEvent.click(button);
	button.remove();
	return answer;
}

/** What a real paste brings; it can be read within the event alone. */
async function pasted(): Promise<{ text: string; file: File | null | undefined }> {
	const field = document.createElement('textarea');
	document.body.append(field);
	const paste = new Promise<Awaited<ReturnType<typeof pasted>>>((resolve) =>
		field.addEventListener('paste', ({ clipboardData: data }) =>
			resolve({ text: data?.getData('text/plain') ?? '', file: data?.files.item(0) })
		)
	);
	await userEvent.click(field);
	await userEvent.keyboard('{ControlOrMeta>}v{/ControlOrMeta}');
	field.remove();
	return paste;
}

/** Files of tests run side by side, and the machine has one clipboard: another's copy may come between. */
const undisturbed = (copyAndPaste: () => Promise<void>) =>
	vi.waitFor(copyAndPaste, { timeout: 20_000 });

const without = (name: 'clipboard' | 'ClipboardItem') =>
	Object.defineProperty(name === 'clipboard' ? navigator : window, name, {
		value: undefined,
		configurable: true
	});
const original = Object.getOwnPropertyDescriptor(window, 'ClipboardItem');

afterEach(() => {
	Reflect.deleteProperty(navigator, 'clipboard');
	if (original) Object.defineProperty(window, 'ClipboardItem', original);
});

describe('copyPicture', () => {
	test('copies a picture that is still in the making, so that it can be pasted', async () => {
		const answers = new Set<string>();
		await undisturbed(async () => {
			answers.add(await clicked(() => copyPicture(aPicture())));
			const { file } = await pasted();
			expect(file?.type).toBe('image/png');
			const { width, height } = await createImageBitmap(file as File);
			expect([width, height]).toEqual([7, 5]);
		});
		expect([...answers]).toEqual(['']);
	});

	test('says why the picture could not be made', async () => {
		const fault = new Error('The picture is too large to be drawn.');
		expect(await clicked(() => copyPicture(Promise.reject(fault)))).toBe(fault.message);
	});

	test('says so where the browser does not take it', async () => {
		const text = new Blob(['not a picture'], { type: 'text/plain' });
		expect(await clicked(() => copyPicture(Promise.resolve(text)))).toBe(
			'This browser did not let the picture be copied: save it instead.'
		);
	});

	test.each(['clipboard', 'ClipboardItem'] as const)(
		'says so where the browser has no %s, whatever becomes of the picture',
		async (name) => {
			without(name);
			expect(await copyPicture(Promise.reject(new Error('There is no picture.')))).toBe(
				'This browser lets no page copy pictures: save one instead.'
			);
		}
	);
});

describe('copyText', () => {
	test('copies a text, so that it can be pasted', async () => {
		const answers = new Set<string>();
		await undisturbed(async () => {
			answers.add(await clicked(() => copyText('57.5% in Canklow North')));
			expect((await pasted()).text).toBe('57.5% in Canklow North');
		});
		expect([...answers]).toEqual(['']);
	});

	test('says so where the browser has no clipboard', async () => {
		without('clipboard');
		expect(await copyText('57.5%')).toBe('This browser lets no page copy text.');
	});
});

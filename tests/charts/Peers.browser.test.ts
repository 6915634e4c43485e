import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import Peers from '$lib/charts/Peers.svelte';
import { peerStandingOf } from '$lib/domain/result/peers';
import { aResultAmongPeers, somePeers, type PeerFigure } from '../peers';
import { overlaps } from './overlaps';

const PLACE = 'Northbridge';

function show(peers: Record<string, PeerFigure>, width = 288) {
	const result = aResultAmongPeers({ peers, polarity: 'lower' });
	const standing = peerStandingOf(result);
	if (!standing) throw new Error('the peers have no order');
	const target = document.createElement('div');
	target.setAttribute('style', `width: ${width}px`);
	document.body.append(target);
	return render(Peers, { target, props: { result, standing, place: PLACE } });
}

const THREE = { Ashby: '60%', Beeby: '40%', Corby: '45%' };

describe('a strip of peers', () => {
	test('is one picture that says the place in words', () => {
		show(THREE);
		expect(screen.getByRole('img')).toHaveAccessibleName(
			/^Strip of dots\. Northbridge 50%, 3rd of 4;/
		);
	});

	test('names the body itself and what matters, and no other', () => {
		const { container } = show(somePeers(22));
		const drawn = container.querySelector('svg[role=img]')?.textContent;
		for (const label of ['Northbridge 50%', 'Albion 55%', 'Similar places 52%'])
			expect(drawn).toContain(label);
		expect(drawn).not.toContain('Peer 1');
	});

	test('has a choice for each dot, over its dot, with name, figure and place', () => {
		const { container } = show(THREE);
		expect(screen.getAllByRole('radio').map((one) => one.getAttribute('aria-label'))).toEqual([
			'Beeby 40%, 1st of 4',
			'Corby 45%, 2nd of 4',
			'Northbridge 50%, 3rd of 4',
			'Ashby 60%, 4th of 4'
		]);
		const middle = (element: Element) => {
			const { left, width, top, height } = element.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		};
		const own = container.querySelector('circle[r="8"]') as Element;
		const choice = middle(screen.getByRole('radio', { name: /^Northbridge/ }));
		expect(choice.x).toBeCloseTo(middle(own).x, 0);
		expect(choice.y).toBeCloseTo(middle(own).y, 0);
	});

	test('tells the body itself first, then whoever is pointed at, tapped or reached by arrows', async () => {
		const { container } = show(THREE);
		const told = () => container.querySelector('.told')?.textContent;
		expect(told()).toBe('Northbridge 50%, 3rd of 4');
		await userEvent.hover(screen.getByRole('radio', { name: /^Beeby/ }));
		expect(told()).toBe('Beeby 40%, 1st of 4');
		await userEvent.click(screen.getByRole('radio', { name: /^Ashby/ }));
		expect(told()).toBe('Ashby 60%, 4th of 4');
		await userEvent.keyboard('{ArrowLeft}');
		expect(told()).toBe('Northbridge 50%, 3rd of 4');
	});

	test.each([288, 576])('lets no label overlap another at %i px, of 22 peers', (width) => {
		const { container } = show(somePeers(22), width);
		expect(overlaps(container.querySelector('svg[role=img]') as Element)).toEqual([]);
	});
});

import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails, naming element and rule, on any violation of WCAG 2.0 to 2.2, A and AA. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  // A fade that is half done would be measured as a contrast that nobody sees.
  await Promise.all(
    document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity)
      .map((animation) => animation.finished.catch(() => undefined)),
  );
  const result = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  const found = result.violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => `${node.html} (${node.failureSummary})`).join(' | ')}`,
  );
  expect(found, 'axe finds nothing to object to').toEqual([]);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The rules of axe that depend on colours, sizes or words, which differ between themes and languages. What else it looks at,
 * the structure of the page, is the same in all of them.
 */
const rulesOfLook = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'label-content-name-mismatch',
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-tab-name',
  'aria-toggle-field-name',
  'button-name',
  'document-title',
  'empty-heading',
  'html-has-lang',
  'html-lang-valid',
  'image-alt',
  'label',
  'landmark-unique',
  'link-name',
  'role-img-alt',
  'select-name',
  'svg-img-alt',
  'valid-lang',
];

/**
 * What axe finds against WCAG 2.2 AA and its own best practices, one line each: rule, then the elements. Where the same
 * state was looked at in another theme and language, it is enough to look at what these change.
 */
export async function findViolations(page: Page, of: 'all' | 'look' = 'all'): Promise<string[]> {
  // The page's policy allows only its own scripts; code evaluated from outside is exempt.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { readonly axe: typeof import('axe-core') };
      const found: AxeResults = await axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        rules: { 'target-size': { enabled: true } },
        ...(only !== null && { runOnly: { type: 'rule', values: only } }),
      });
      // A row cut by the edge of its list shows only part of its words, which axe takes for all of them.
      const isCut = (selector: string): boolean => {
        const row = document.querySelector(selector)?.closest('[role="option"]');
        const list = row?.closest('[role="listbox"]')?.getBoundingClientRect();
        const box = row?.getBoundingClientRect();
        return list !== undefined && box !== undefined && (box.bottom > list.bottom || box.top < list.top);
      };
      return found.violations
        .map(({ id, help, nodes }) => ({
          id,
          help,
          targets: nodes
            .map((node) => node.target.join(' '))
            .filter((target) => id !== 'label-content-name-mismatch' || !isCut(target)),
        }))
        .filter(({ targets }) => targets.length > 0);
    },
    of === 'look' ? rulesOfLook : null,
  );
  return violations.map(({ id, help, targets }) => `${id}: ${help} ${targets.join(' | ')}`);
}

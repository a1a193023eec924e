import { expect, type Page } from '@playwright/test';

/** Goes to an address as somebody does who looks before they type: the page's own scripts have taken over by then. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** Waits until React answers in every control of the page. What is typed before that, it takes back. */
export async function ready(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(deadControls), 'controls without React').toEqual([]);
}

function deadControls(): string[] {
  return [
    ...document.querySelectorAll(
      'main :is(form, button, input:not([type=hidden]), select, textarea)',
    ),
  ]
    .filter((control) => !Object.keys(control).some((key) => key.startsWith('__react')))
    .map((control) => control.outerHTML.slice(0, 120));
}

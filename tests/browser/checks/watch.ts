/** Notes what a browser complains about while a page is used. */
import type { Page } from '@playwright/test';

/**
 * Watches a page from its next navigation on.
 * @returns a function that gives what was noted since its last call: errors in the console, exceptions,
 * violations of the content security policy, failed requests, and requests to another host than `host`
 */
export async function watchPage(page: Page, host: string): Promise<() => string[]> {
  const noted: string[] = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${String(lineNumber)}`);
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noted.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => noted.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== host) noted.push(`another host: ${request.url()}`);
  });
  return () => noted.splice(0);
}

import { defineConfig } from '@playwright/test';
import { readBrowserPath } from './scripts/setup/browser.mjs';
import { browserReport } from './scripts/test/reports.ts';

const executablePath = process.env.CHROMIUM_PATH ?? readBrowserPath();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/browser/serve-dist.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [[process.stdout.isTTY ? 'line' : 'dot'], ['json', { outputFile: browserReport.file }]],
  use: {
    // Set by serve-dist.ts before the workers start.
    ...(process.env.SITE_URL ? { baseURL: process.env.SITE_URL } : {}),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

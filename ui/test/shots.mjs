// Pictures of the window for the eye: `npm run shots -- OUT [HASH…]` while `npm run dev` is up.
import { mkdtempSync, rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';

const [out = 'test-results/shots', ...hashes] = process.argv.slice(2);
const base = process.env.HEARTH_UI ?? 'http://127.0.0.1:1420/';
mkdirSync(out, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'hearth-shots-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1280, height: 800 },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await context.newPage();
page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
page.on('console', (message) => {
  if (message.type() === 'error' || message.type() === 'warning') process.stderr.write(`${message.text()}\n`);
});
for (const hash of hashes.length > 0 ? hashes : ['#/kit']) {
  for (const [name, theme, dir] of [
    ['light', 'light', 'ltr'],
    ['dark', 'dark', 'ltr'],
    ['rtl', 'light', 'rtl'],
  ]) {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`${base}?fake&dir=${dir}${hash}`);
    await page.reload();
    await page.waitForSelector('[data-page-title]');
    await page.evaluate(() => document.fonts.ready);
    if (process.env.DO) await (0, eval)(process.env.DO)(page);
    await page.waitForTimeout(500);
    await page.screenshot({
      path: join(out, `${hash.replace(/\W+/g, '-').replace(/^-/, '')}${process.env.AS ?? ''}-${name}.png`),
    });
  }
}
await context.close();
rmSync(profile, { recursive: true, force: true });

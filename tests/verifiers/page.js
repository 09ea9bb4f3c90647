// Opens the page that verifies in a browser, offline, and gives it credentials in every way it takes. Arguments: the page, the folder with
// playwright, the browser's program, then files; those whose name begins with `changed` must be refused.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [page, modules, program, ...files] = process.argv.slice(2);
const { chromium } = createRequire(join(modules, 'package.json'))('playwright');
const address = pathToFileURL(page).href;
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** What a code says with an address before it, from what it says without one (RFC 9285). */
function fragment(code) {
  const digits = [...code.trim().slice(4)].map((letter) => ALPHABET.indexOf(letter));
  const bytes = [];
  for (let at = 0; at < digits.length; at += 3) {
    const group = digits.slice(at, at + 3);
    const value = group.reduceRight((sum, digit) => sum * 45 + digit, 0);
    bytes.push(...(group.length === 3 ? [value >> 8, value & 255] : [value]));
  }
  return Buffer.from(bytes).toString('base64url');
}

const browser = await chromium.launch({ executablePath: program || undefined, args: ['--no-sandbox', '--disable-gpu'] });
const failures = [];
for (const own of [false, true]) {
  const context = await browser.newContext({ offline: true, locale: own ? 'ar' : 'de' });
  // Without the browser's own cryptography the page has to do by itself.
  if (own) await context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  const tab = await context.newPage();
  tab.on('pageerror', (error) => failures.push(String(error)));
  tab.on('console', (line) => line.type() === 'error' && failures.push(line.text()));
  const verdict = async () => {
    await tab.waitForFunction(() => document.getElementById('result').className !== '', undefined, { timeout: 20_000 });
    return tab.evaluate(() => document.getElementById('result').className);
  };
  const expect = async (name, wanted) => {
    const found = await verdict();
    if (found !== wanted) failures.push(`${own ? 'by itself' : 'with the browser'}: ${name} was ${found}, not ${wanted}`);
  };
  for (const file of files) {
    await tab.goto('about:blank');
    await tab.goto(address);
    if (file.endsWith('.txt')) {
      const code = readFileSync(file, 'utf8');
      await tab.fill('#text', code);
      await tab.click('#check');
      await expect(file, 'holds');
      await tab.goto('about:blank');
      await tab.goto(`${address}#${fragment(code)}`);
      await expect(`${file} behind #`, 'holds');
    } else {
      await tab.setInputFiles('#file', file);
      await expect(file, basename(file).startsWith('changed') ? 'broken' : 'holds');
    }
  }
  await context.close();
}
await browser.close();
failures.forEach((line) => console.error(line));
console.log(`${failures.length === 0 ? 'HOLDS' : 'BROKEN'} ${files.length} files, twice`);
process.exitCode = failures.length === 0 ? 0 : 1;

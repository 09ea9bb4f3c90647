import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { icons } from './build/icons.ts';
import { words } from './build/words.ts';

/** Two lanes: plain modules in Node, components in a real browser with axe. */
export default defineConfig({
  plugins: [words(), icons(), svelte()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
          setupFiles: ['./test/speak.ts'],
        },
      },
      {
        extends: true,
        // Found late, a dependency makes Vite reload the page and fail the running test.
        optimizeDeps: {
          // Thousands of small modules, each found only when a page is: served as they are.
          exclude: ['@lucide/svelte'],
          include: [
            'axe-core',
            'vitest-browser-svelte',
            '@tiptap/core',
            '@tiptap/extension-blockquote',
            '@tiptap/extension-bold',
            '@tiptap/extension-code',
            '@tiptap/extension-code-block',
            '@tiptap/extension-document',
            '@tiptap/extension-hard-break',
            '@tiptap/extension-heading',
            '@tiptap/extension-horizontal-rule',
            '@tiptap/extension-italic',
            '@tiptap/extension-list',
            '@tiptap/extension-paragraph',
            '@tiptap/extension-strike',
            '@tiptap/extension-text',
            '@tiptap/extensions',
            'd3-scale',
            'd3-shape',
            '@internationalized/date',
            '@fluent/bundle',
          ],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.spec.ts'],
          setupFiles: ['./test/setup.ts', './test/speak.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                // Another rasteriser draws the edges of letters a little otherwise; a changed token fills areas.
                comparatorOptions: {
                  threshold: 0.015,
                  includeAA: false,
                  allowedMismatchedPixels: 60,
                },
                resolveScreenshotPath: ({ root, arg, ext }) => `${root}/test/looks/${arg}${ext}`,
                resolveDiffPath: ({ root, arg, ext }) => `${root}/test-results/looks/${arg}${ext}`,
              },
            },
            provider: playwright({
              // Room for the whole viewport, or its pictures are scaled; and dates in fields as one machine writes them.
              contextOptions: { viewport: { width: 1280, height: 1200 }, locale: 'en-US' },
              launchOptions: {
                executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
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
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

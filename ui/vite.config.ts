import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { circles } from './build/circles.ts';
import { icons } from './build/icons.ts';
import { weights } from './build/weights.ts';
import { words } from './build/words.ts';

/**
 * The packaged fonts lie on the same disk as the window: waiting a frame for them is better than a jump of the
 * text (`block`), and the two Latin faces are asked for before the style sheet has been read.
 */
function localFonts(): Plugin {
  return {
    name: 'hearth-local-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@fontsource-variable') || !id.includes('.css')) return null;
      return { code: code.replaceAll('font-display: swap', 'font-display: block'), map: null };
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        return Object.keys(context.bundle ?? {})
          .filter((name) => /(nunito-sans|bricolage-grotesque)-latin-wght-normal.*\.woff2$/.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${name}`, crossorigin: '' },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/**
 * Everything is bundled and served from disk: nothing here may name a remote address.
 * `safari17.5` and `chrome123` are the oldest engines with native `light-dark()`;
 * an older target makes Lightning CSS rewrite every colour into variables.
 */
export default defineConfig({
  base: './',
  plugins: [localFonts(), words(), icons(), svelte(), weights(), circles()],
  // Served as they are, so that icons() sees them.
  optimizeDeps: { exclude: ['@lucide/svelte'] },
  build: {
    target: ['safari17.5', 'chrome123'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        // By themselves shared files would be called after everybody who shares them.
        chunkFileNames: ({ name }) => `assets/${name.split('~', 1)[0]}-[hash].js`,
        codeSplitting: {
          // What every start reads is one file; what pages share comes in few. A file for each icon weighs more than the icon.
          groups: [
            { name: 'start', tags: ['$initial'] },
            {
              name: 'shared',
              minShareCount: 2,
              entriesAware: true,
              // Larger, files that pages share are merged until they wait for each other, see build/circles.ts.
              entriesAwareMergeThreshold: 8_000,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 1420, strictPort: true },
  preview: { host: '127.0.0.1', port: 1421 },
  clearScreen: false,
});

import type { Plugin } from 'vite';

const named = /^var \w+\s*=\s*/;

/**
 * A script in the world of a page leaves there what it declares, for the page to find: the bundler's own name of it
 * too. WXT's `globalName: false` knows `function` alone, and not what the minifier makes of it.
 */
export const namelessScript = (): Plugin => ({
  name: 'ask-first:nameless-script',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      if (!named.test(chunk.code)) throw new Error(`${chunk.fileName} begins otherwise`);
      chunk.code = chunk.code.replace(named, '');
    }
  },
});

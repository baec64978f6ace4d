import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import svelte from 'esbuild-svelte';

/* One folder with index.html, client.js and client.css for each of pages/, in the folder given. */
const [folder] = process.argv.slice(2);
const pages = join(import.meta.dirname, 'pages');
const names = readdirSync(pages)
  .map((file) => basename(file, '.js'))
  .filter((name) => name !== 'record');

await build({
  entryPoints: names.map((name) => ({ in: join(pages, `${name}.js`), out: `${name}/client` })),
  outdir: folder,
  bundle: true,
  format: 'esm',
  mainFields: ['svelte', 'browser', 'module', 'main'],
  conditions: ['svelte', 'browser'],
  plugins: [svelte({ compilerOptions: { css: 'injected' }, filterWarnings: () => false })],
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.svg': 'dataurl' },
  logLevel: 'error',
});

for (const name of names) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, name, 'index.html'),
    `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${name}</title>
  <link rel="icon" href="data:," />
  <link rel="stylesheet" href="client.css" />
  <style>
    /* Side by side, so that what one gets does not push the others away. */
    body, main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem; align-items: start; }
    main { grid-column: 1 / -1; }
    .zone { display: block; min-height: 6rem; border: 2px dashed; }
  </style>
  <body></body>
  <script type="module" src="client.js"></script>
</html>
`,
  );
}

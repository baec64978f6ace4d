import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface PeerServer {
  /** of a page in pages/, and of a picture */
  pageOf(page: string): string;
  pictureOf(index: number): string;
  /** gzip -9 of all that this page has loaded from packages */
  shippedBytes(page: string): Promise<number>;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const own = import.meta.dirname;

/** On loopback. Every peer's page has a path of its own, so that what it loads is known. */
export async function servePeers(
  pages: readonly string[],
  pictures: readonly string[],
): Promise<PeerServer> {
  const loaded = pages.map(() => new Set<string>());
  const fileOf = (path: string): string | undefined => {
    const [, kind, index = '', ...rest] = path.split('/');
    if (kind === 'picture') return pictures[Number(index)];
    const inside = rest.join('/');
    if (!inside.startsWith('modules/')) return join(own, 'pages', inside);
    const file = join(own, 'node_modules', inside.slice('modules/'.length));
    loaded[Number(index)]?.add(file);
    return file;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = /^\/peer\/(\d+)\/$/.exec(pathname)?.[1];
    if (page !== undefined) {
      const script = pages[Number(page)]?.split('?')[0] ?? '';
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><link rel="icon" href="data:," />
        <script type="module" src="${script}"></script>`);
      return;
    }
    const file = fileOf(decodeURIComponent(pathname));
    void (file === undefined ? Promise.reject(new Error('No such picture')) : readFile(file)).then(
      (content) => {
        const type = types[extname(pathname)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    pageOf: (page) => {
      const [, query = ''] = page.split('?');
      return `${origin}/peer/${pages.indexOf(page)}/?${query}`;
    },
    pictureOf: (index) => `${origin}/picture/${index}`,
    shippedBytes: (page) => zippedBytes([...(loaded[pages.indexOf(page)] ?? [])]),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Of each by itself, as packages and stores send them. */
export async function zippedBytes(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await readFile(file), { level: 9 }).length;
  return bytes;
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { generate } from 'selfsigned';

/** One file as the site received it; times in ms since the epoch. */
export interface Received {
  readonly surface: string;
  readonly name: string;
  readonly type: string;
  readonly lastModified: number;
  readonly size: number;
  readonly sha256: string;
  readonly firstByteAt: number;
}

export interface PracticeSite {
  readonly port: number;
  /** In order of arrival. */
  readonly received: Received[];
  /** All that it was asked for: method and path. */
  readonly requests: string[];
  /** Files that a page of the site may fetch, by name: for tests that build an event in the page. */
  readonly served: Map<string, string>;
  close(): Promise<void>;
}

const pages: Record<string, string> = {
  '/': 'index.html',
  '/practice.css': 'practice.css',
  '/practice.js': 'practice.js',
};

const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** An AI image site that keeps nothing, on loopback, over HTTPS with a certificate thrown away with it. */
export async function startPracticeSite(
  hosts: readonly string[],
  /** A folder with more pages, one folder each: `/clients/<name>/`. */
  clients?: string,
): Promise<PracticeSite> {
  const received: Received[] = [];
  const requests: string[] = [];
  const served = new Map<string, string>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] ?? '' }], {
    // Made in 20 ms; RSA takes half a second, and seconds on a busy machine.
    keyType: 'ec',
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const server = createServer({ key, cert }, (request, response) => {
    requests.push(`${request.method ?? ''} ${(request.url ?? '').replace(/\?.*/, '')}`);
    answer(request, response, { received, served, clients }).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    requests,
    served,
    close: () => closeServer(server),
  };
}

interface Site extends Pick<PracticeSite, 'received' | 'served'> {
  readonly clients: string | undefined;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://practice');
  if (request.method === 'POST' && url.pathname === '/received') {
    site.received.push(...(await receive(request, url.searchParams)));
    // The names are in the address, which a browser would note in its cache.
    response
      .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end('{}');
    return;
  }
  const path = pathOf(url.pathname, site);
  if (path === undefined) {
    response.writeHead(404).end();
    return;
  }
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  const content = await readFile(path);
  response.writeHead(200, { 'content-type': contentType }).end(content);
}

function pathOf(pathname: string, { served, clients }: Site): string | undefined {
  const page = pages[pathname];
  if (page !== undefined) return join(import.meta.dirname, page);
  const [, folder, client, file] = pathname.split('/');
  if (clients !== undefined && folder === 'clients' && client !== undefined) {
    return join(clients, client, file === undefined || file === '' ? 'index.html' : file);
  }
  const name = pathname.slice(1);
  // Every other path is the same page, as in an app of one page.
  return (
    served.get(name) ?? (name.includes('.') ? undefined : join(import.meta.dirname, 'index.html'))
  );
}

/** A raw body described by the query, or the files of a form. */
async function receive(request: IncomingMessage, query: URLSearchParams): Promise<Received[]> {
  const chunks: Buffer[] = [];
  let firstByteAt: number | undefined;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    firstByteAt ??= Date.now();
    chunks.push(chunk);
  }
  const field = (name: string): string => query.get(name) ?? '';
  const about = (body: Uint8Array, name: string, type: string): Received => ({
    surface: field('surface'),
    name,
    type,
    lastModified: Number(field('lastModified')),
    size: body.length,
    sha256: createHash('sha256').update(body).digest('hex'),
    firstByteAt: firstByteAt ?? Date.now(),
  });
  const body = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (!contentType.startsWith('multipart/form-data')) {
    return [about(body, field('name'), field('type'))];
  }
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  const files = [...form.values()].filter((value) => value instanceof File);
  return Promise.all(files.map(async (file) => about(await file.bytes(), file.name, file.type)));
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}

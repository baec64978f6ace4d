import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
  /** Files that a page of the site may fetch, by name: for tests that build an event in the page. */
  readonly served: Map<string, string>;
  close(): Promise<void>;
}

const pages: Record<string, readonly [file: string, type: string]> = {
  '/': ['index.html', 'text/html'],
  '/practice.css': ['practice.css', 'text/css'],
  '/practice.js': ['practice.js', 'text/javascript'],
};

/** An AI image site that keeps nothing, on loopback, over HTTPS with a certificate thrown away with it. */
export async function startPracticeSite(hosts: readonly string[]): Promise<PracticeSite> {
  const received: Received[] = [];
  const served = new Map<string, string>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] ?? '' }], {
    extensions: [
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response, received, served).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    served,
    close: () => closeServer(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  received: Received[],
  served: ReadonlyMap<string, string>,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'https://practice');
  if (request.method === 'POST' && url.pathname === '/received') {
    received.push(await receive(request, url.searchParams));
    response.writeHead(204).end();
    return;
  }
  // Every path of the site is the same page, as in an app of one page.
  const isPath = !url.pathname.slice(1).includes('.') && !served.has(url.pathname.slice(1));
  const page = pages[isPath ? '/' : url.pathname];
  const path = page ? join(import.meta.dirname, page[0]) : served.get(url.pathname.slice(1));
  if (path === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': page?.[1] ?? 'application/octet-stream' });
  response.end(await readFile(path));
}

async function receive(request: IncomingMessage, query: URLSearchParams): Promise<Received> {
  const hash = createHash('sha256');
  let size = 0;
  let firstByteAt: number | undefined;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    firstByteAt ??= Date.now();
    size += chunk.length;
    hash.update(chunk);
  }
  const field = (name: string): string => query.get(name) ?? '';
  return {
    surface: field('surface'),
    name: field('name'),
    type: field('type'),
    lastModified: Number(field('lastModified')),
    size,
    sha256: hash.digest('hex'),
    firstByteAt: firstByteAt ?? Date.now(),
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}

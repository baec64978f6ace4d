import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PackageServer {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  /** what is served from then on, by path */
  readonly serve: (path: string, type: string, body: Uint8Array | string) => void;
  readonly close: () => Promise<void>;
}

/** Where a school would put the package and its update file; on loopback. */
export async function startPackageServer(): Promise<PackageServer> {
  const files = new Map<string, { readonly type: string; readonly body: Uint8Array | string }>();
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.type }).end(file.body);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    serve: (path, type, body) => {
      files.set(path, { type, body });
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

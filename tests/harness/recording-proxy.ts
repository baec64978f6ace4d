import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface RecordingProxy {
  readonly port: number;
  /** `host:port`, as often as somebody wanted to go there. */
  readonly wanted: readonly string[];
  close(): void;
}

/** Notes where a browser wants to go, and lets it go to these hosts alone, which are on loopback. */
export async function startRecordingProxy(hosts: readonly string[]): Promise<RecordingProxy> {
  const wanted: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    wanted.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', ({ url = '' }, client: Socket, head: Buffer) => {
    wanted.push(url);
    const [host = '', port] = url.split(':');
    if (!hosts.includes(host)) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    wanted,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

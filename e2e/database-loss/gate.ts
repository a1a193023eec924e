import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A door between the server and its database: shut, it cuts every connection and takes no new one. */
export type Gate = { port: number; shut: () => Promise<void>; reopen: () => Promise<void> };

export async function openGate(database: { host: string; port: number }): Promise<Gate> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(database);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The gate has no port.');
  const { port } = address;
  return {
    port,
    shut: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    reopen: () => listen(port),
  };
}

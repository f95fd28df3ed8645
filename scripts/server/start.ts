import { createServer, type Server } from 'node:http';
import { serveFiles } from './respond.ts';

export interface ServerOptions {
  /** The folder to serve. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** "localhost" listens on both loopback addresses, IPv4 and IPv6. */
  readonly host: string;
}

export interface RunningServer {
  /** The address without a slash at its end, e.g. `http://127.0.0.1:4321`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder until `close` is called. Throws the system's error where the port is taken. */
export async function startServer({ root, port, host }: ServerOptions): Promise<RunningServer> {
  const answer = serveFiles(root);
  const first = await listen(createServer(answer), port, host === 'localhost' ? '127.0.0.1' : host);
  const servers = [first.server];
  if (host === 'localhost') {
    // A machine without IPv6 is served on IPv4 alone.
    const second = await listen(createServer(answer), first.port, '::1').catch(() => undefined);
    if (second) servers.push(second.server);
  }
  return {
    url: `http://${host}:${first.port}`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error(`Không nghe được ở ${host}:${port}`));
      else resolve({ server, port: address.port });
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

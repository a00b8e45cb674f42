import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to a request on its way to the server. */
export type Passage = 'through' | 'refused' | 'answer-lost';

/** A stretch of bad network in front of a server. */
export interface Gateway {
  readonly url: string;
  /** Decides for each request, by its path. */
  passage: (path: string) => Passage;
  /** How many requests came, by what happened to them. */
  readonly counts: Record<Passage, number>;
  close(): Promise<void>;
}

export async function startGateway(target: string): Promise<Gateway> {
  const server: Server = createServer((incoming, outgoing) => {
    const passage = gateway.passage(incoming.url ?? '');
    gateway.counts[passage] += 1;
    if (passage === 'refused') incoming.socket.destroy();
    else forward(target, incoming, outgoing, passage === 'answer-lost');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: Gateway = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passage: () => 'through',
    counts: { through: 0, refused: 0, 'answer-lost': 0 },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return gateway;
}

function forward(target: string, incoming: IncomingMessage, outgoing: ServerResponse, lose: boolean): void {
  const onward = request(new URL(incoming.url ?? '/', target), { method: incoming.method, headers: incoming.headers }, (answer) => {
    if (lose) {
      // The server has done its part; only its word does not arrive.
      answer.resume().on('end', () => incoming.socket.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
}

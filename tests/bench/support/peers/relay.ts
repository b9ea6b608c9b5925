// The least that any server can do: what arrives on a path goes to the others on that path. Nothing is kept.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

const rooms = new Map<string, Set<WebSocket>>();
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on('connection', (socket, { url = '/' }) => {
  const room = rooms.get(url) ?? new Set();
  rooms.set(url, room.add(socket));
  socket.on('error', () => undefined);
  socket.on('close', () => room.delete(socket));
  socket.on('message', (frame) => {
    for (const other of room) {
      if (other !== socket && other.readyState === WebSocket.OPEN) other.send(frame);
    }
  });
});

http.listen(Number(process.env.PORT), '127.0.0.1', () => {
  console.log(`relay: http://127.0.0.1:${(http.address() as AddressInfo).port}`);
});

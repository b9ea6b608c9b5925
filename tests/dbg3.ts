import { chromium } from '@playwright/test';
import { canvasBoard } from './bench/support/canvas/canvas-board.ts';
import { capCommun } from './bench/support/canvas/cap-commun.ts';
import { heapMb } from './bench/support/canvas/stage.ts';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (const N of [8, 1000]) {
const product = await capCommun.start(canvasBoard(N));
const board = await product.open(browser);
const cdp = await board.page.context().newCDPSession(board.page);
await new Promise((r) => setTimeout(r, 3000));
console.log(N, 'heap', await heapMb(cdp));
const chunks: string[] = [];
cdp.on('HeapProfiler.addHeapSnapshotChunk', (c) => chunks.push(c.chunk));
await cdp.send('HeapProfiler.takeHeapSnapshot', {});
const snap = JSON.parse(chunks.join(''));
const { node_fields, node_types } = snap.snapshot.meta; const F = node_fields.length; const ti = node_fields.indexOf('type'), ni = node_fields.indexOf('name'), si = node_fields.indexOf('self_size');
const by = new Map(); const byT = new Map();
for (let i = 0; i < snap.nodes.length; i += F) { const type = node_types[0][snap.nodes[i + ti]]; let name = snap.strings[snap.nodes[i + ni]]; if (type === 'string' || type === 'concatenated string' || type === 'sliced string') name = '(string)'; if (type === 'code') name = '(code)'; if (type==='array') name = 'arr ' + name; const k = type + ' ' + String(name).slice(0, 60); const a = by.get(k) ?? [0, 0]; a[0] += snap.nodes[i + si]; a[1]++; by.set(k, a); byT.set(type, (byT.get(type) ?? 0) + snap.nodes[i + si]); }
console.log([...byT].map(([k, v]) => k + ' ' + (v / 1e6).toFixed(1)).join(', '));
console.log([...by].sort((a, b) => b[1][0] - a[1][0]).slice(0, 30).map(([k, v]) => `${(v[0] / 1e6).toFixed(2)} MB ${v[1]}x ${k}`).join('\n'));
await board.close(); await product.remove();
}
await browser.close(); process.exit(0);

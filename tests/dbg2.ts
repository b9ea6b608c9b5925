import { chromium } from '@playwright/test';
import { canvasBoard } from './bench/support/canvas/canvas-board.ts';
import { capCommun } from './bench/support/canvas/cap-commun.ts';
import { Hand } from './bench/support/canvas/hand.ts';
import { heapMb } from './bench/support/canvas/stage.ts';
import { writeFileSync } from 'node:fs';
const N = Number(process.argv[2]), what = process.argv[3];
const product = await capCommun.start(canvasBoard(N));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const board = await product.open(browser);
console.log('first', board.firstFrameMs);
const cdp = await board.page.context().newCDPSession(board.page);
await new Promise((r) => setTimeout(r, 3000));
console.log('heap', await heapMb(cdp));
const hand = new Hand(cdp);
let stop = async () => {};
if (what === 'pan') stop = await board.moveByOthers(['c2', 'c3', 'c4', 'c5', 'c6', 'c9', 'c10', 'c11', 'c12', 'c13']);
await cdp.send('Performance.enable'); const m0 = (await cdp.send('Performance.getMetrics')).metrics; const T0 = performance.now();
const prof = process.argv[4] !== 'trace';
if (!prof) await browser.startTracing(board.page, { categories: ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'cc', 'viz', '__metadata'] });
if (prof) await cdp.send('Profiler.enable'); if (prof) { await cdp.send('Profiler.setSamplingInterval', { interval: 500 }); await cdp.send('Profiler.start'); }
if (what === 'drag') await hand.drag(await board.pointOf('c1'), 3000);
if (what === 'pan') { const [a] = await Promise.all([board.placesDuring('c2', 3000), hand.pan({ x: 620, y: 450 }, 3000)]); console.log('places', a); }
if (what === 'zoom') await hand.zoom({ x: 620, y: 450 }, 3000);
const took = performance.now() - T0; const m1 = (await cdp.send('Performance.getMetrics')).metrics;
for (const k of ['TaskDuration','ScriptDuration','LayoutDuration','RecalcStyleDuration','LayoutCount','RecalcStyleCount','Nodes']) console.log(k, (((m1.find((x) => x.name === k)?.value ?? 0) - (m0.find((x) => x.name === k)?.value ?? 0)) * (k.endsWith('n') ? 1000 : 1)).toFixed(0));
console.log('took', took.toFixed(0));
if (!prof) {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  writeFileSync('/tmp/trace.json', JSON.stringify(traceEvents));
  const tn = new Map(); for (const e of traceEvents) if (e.name === 'thread_name') tn.set(e.pid + '/' + e.tid, e.args.name);
  const agg = new Map(); for (const e of traceEvents) if (e.ph === 'X') { const k = (tn.get(e.pid + '/' + e.tid) ?? '?') + ' ' + e.name; const a = agg.get(k) ?? [0, 0]; a[0] += (e.tdur ?? e.dur ?? 0) / 1000; a[1]++; agg.set(k, a); }
  console.log([...agg].sort((a, b) => b[1][0] - a[1][0]).slice(0, 45).map(([k, v]) => `${v[0].toFixed(0).padStart(6)} ms ${String(v[1]).padStart(5)}x ${k}`).join('\n'));
  const cnt = new Map(); for (const e of traceEvents) { if (/DrawFrame|Present|SwapBuffers|BeginFrame|BeginMainThreadFrame|ActivateLayerTree/.test(e.name)) cnt.set(e.name, (cnt.get(e.name) ?? 0) + 1); } console.log([...cnt]);
}
await board.page.screenshot({ path: `/tmp/after-${what}.png` });
if (prof) { const { profile } = await cdp.send('Profiler.stop');
writeFileSync(`/tmp/prof-${what}.cpuprofile`, JSON.stringify(profile)); }
await stop(); await browser.close(); await product.remove(); process.exit(0);

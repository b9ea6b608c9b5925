import ELK from 'elkjs/lib/elk-api.js';
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { LayOut } from './tidy-graph.ts';

/** Lays out graphs in a worker of this page, which is fetched the first time. */
export function createLayOut(): LayOut {
  const elk = new ELK({ workerFactory: () => new Worker(elkWorkerUrl) });
  return (graph) => elk.layout(graph);
}

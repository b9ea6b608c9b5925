/** How often the clock is looked at. */
const TICK_MS = 2_000;
/** The clock has jumped by so much more than a tick: the device, or the page, was asleep. */
const SLEEP_MS = 4_000;

export interface PageListener {
  /** Somebody is back: the network, the person, or the device from its sleep. */
  onReturn(): void;
  onOffline(): void;
  /** The page goes, perhaps for good, or stops running; `onReturn` tells when it does not. */
  onLeave(): void;
  onBeforeUnload(event: BeforeUnloadEvent): void;
}

/** Follows what happens to the page: lost and found networks, hidden and frozen tabs, sleeping devices. */
export function watchPage(listener: PageListener): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const onReturn = () => listener.onReturn();
  const onLeave = () => listener.onLeave();
  addEventListener('online', onReturn, { signal });
  addEventListener('offline', () => listener.onOffline(), { signal });
  // Also fired by every first load, which is no return.
  addEventListener('pageshow', ({ persisted }) => persisted && onReturn(), { signal });
  addEventListener('pagehide', onLeave, { signal });
  addEventListener('beforeunload', (event) => listener.onBeforeUnload(event), { signal });
  document.addEventListener('freeze', onLeave, { signal });
  document.addEventListener('resume', onReturn, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') listener.onReturn();
    },
    { signal },
  );
  let lastTick = Date.now();
  const clock = setInterval(() => {
    const slept = Date.now() - lastTick - TICK_MS;
    lastTick = Date.now();
    if (slept > SLEEP_MS) listener.onReturn();
  }, TICK_MS);
  return () => {
    stop.abort();
    clearInterval(clock);
  };
}

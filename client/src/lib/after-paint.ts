import { useEffect, useState } from 'react';

/** Calls back once the browser has shown what stands on the page now; returns the way to call it off. */
export function afterPaint(callback: () => void): () => void {
  // A hidden page paints nothing, and its frames do not come.
  if (document.hidden) {
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  }
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(frame);
}

/** False in the first picture of a component, true after it: for what may come a moment later. */
export function useAfterPaint(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => afterPaint(() => setAfter(true)), []);
  return isAfter;
}

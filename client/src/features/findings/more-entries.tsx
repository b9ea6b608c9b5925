import { useEffect, useRef } from 'react';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import styles from './findings.module.css';

/** How far from the edge of the list, in CSS pixels, the next lines are asked for. */
const AHEAD_PX = 600;

/** Stands for the lines that are not made yet: they come by themselves when it nears, or when it is pressed. */
export function MoreEntries({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  const words = findingsMessages[useLanguage()];
  const place = useRef<HTMLDivElement>(null);
  const show = useRef(onShow);
  useEffect(() => {
    show.current = onShow;
  });
  // Watched anew for each count: what is still near after more lines came asks again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const near = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) show.current();
      },
      { root: element.closest(`.${styles.list}`), rootMargin: `${AHEAD_PX}px` },
    );
    near.observe(element);
    return () => near.disconnect();
  }, [count]);
  if (count <= 0) return null;
  return (
    <div ref={place} className={styles.fresh}>
      <Button size="small" onPress={onShow}>
        {words.more(count)}
      </Button>
    </div>
  );
}

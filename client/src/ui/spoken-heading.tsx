import styles from './marks.module.css';

/** What a page is about, for those who go from heading to heading: on screen, the page says it by itself. */
export function SpokenHeading({ children }: { readonly children: string }) {
  return <h1 className={styles.spoken}>{children}</h1>;
}

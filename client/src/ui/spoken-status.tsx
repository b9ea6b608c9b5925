import styles from './marks.module.css';

/** What has just happened, said to screen readers only: on screen it is seen elsewhere. */
export function SpokenStatus({ children }: { readonly children: string }) {
  return (
    <span role="status" className={styles.spoken}>
      {children}
    </span>
  );
}

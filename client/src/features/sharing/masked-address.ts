const SHOWN_END = 3;

/** An address that tells its link from another's, and opens nothing: only the end of the secret is shown. */
export function maskedAddress(url: string): string {
  const { host, pathname, hash } = new URL(url);
  return `${host}${pathname}#••••••••${hash.slice(-SHOWN_END)}`;
}

const ANSWER_LIMIT_MS = 2_000;

/** Whether the server answers an ordinary request now. */
export async function isServerUp(): Promise<boolean> {
  try {
    const answer = await fetch('/healthz', {
      cache: 'no-store',
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Words that are being typed. They stay while another hand writes the same field, and are given up by `setDraft(null)`
 * once they have been written: then the field follows the document again.
 */
export function useDraft(written: string) {
  const [draft, setDraft] = useState<string | null>(null);
  return { text: draft ?? written, isTouched: draft !== null, setDraft };
}

/** Words that are written as they are typed: whatever the document says next takes their place. */
export function useWrittenDraft(written: string) {
  const draft = useDraft(written);
  const { setDraft } = draft;
  // What this hand has typed comes back from the document in the form of the document.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new written value ends the draft
  useEffect(() => setDraft(null), [written]);
  return draft;
}

/** Whoever closes the page leaves no field first: what is being typed in one is written then. */
export function useWrittenOnLeave(isTouched: boolean, commit: () => void): void {
  const onLeave = useEffectEvent(commit);
  useEffect(() => {
    if (!isTouched) return;
    const stop = new AbortController();
    // Captured, so that it is written before anybody asks whether something waits to be sent.
    for (const name of ['beforeunload', 'pagehide']) {
      addEventListener(name, () => onLeave(), { capture: true, signal: stop.signal });
    }
    return () => stop.abort();
  }, [isTouched]);
}

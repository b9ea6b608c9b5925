import { useEffect, useState } from 'react';

/** Words that are being typed: they follow the document until this hand changes them, and again once it has left. */
export function useDraft(written: string) {
  const [draft, setDraft] = useState<string | null>(null);
  // What this hand has typed comes back from the document in the form of the document.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new written value ends the draft
  useEffect(() => setDraft(null), [written]);
  return { text: draft ?? written, isTouched: draft !== null, setDraft };
}

import type { Result } from '@cap-commun/shared/core/result';
import { useCallback, useEffect, useState } from 'react';
import type { ApiError, ApiResult } from './api.ts';

export interface RequestState<Value> {
  /** `null` until the server has answered, or failed to. */
  readonly answer: Result<Value, ApiError> | null;
  readonly retry: () => void;
}

/** Asks once when shown, and again on `retry`. `call` must keep its identity while it asks the same thing. */
export function useRequest<Value>(call: () => ApiResult<Value>): RequestState<Value> {
  const [answer, setAnswer] = useState<Result<Value, ApiError> | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same thing again.
  useEffect(() => {
    let isCurrent = true;
    setAnswer(null);
    void call().then((next) => {
      if (isCurrent) setAnswer(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [call, attempt]);
  return { answer, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}

import { act, renderHook } from '@testing-library/react';
import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { describe, expect, it } from 'vitest';
import { useIsPainted } from './use-painted.ts';

function seenFrom(zoom: number) {
  const hook = renderHook(
    ({ isMoving }: { readonly isMoving: boolean }) => ({
      isPainted: useIsPainted(isMoving),
      store: useStoreApi(),
    }),
    { initialProps: { isMoving: false }, wrapper: ReactFlowProvider },
  );
  const zoomTo = (next: number) => act(() => hook.result.current.store.setState({ transform: [0, 0, next] }));
  zoomTo(zoom);
  return {
    zoomTo,
    move: (isMoving: boolean) => hook.rerender({ isMoving }),
    isPainted: () => hook.result.current.isPainted,
  };
}

describe('the map from afar', () => {
  it('is painted as soon as a hand is so far away, and until it rests from near', () => {
    const map = seenFrom(0.5);
    map.move(true);
    expect(map.isPainted()).toBe(false);
    map.zoomTo(0.39);
    expect(map.isPainted()).toBe(true);
    map.zoomTo(0.6);
    expect(map.isPainted()).toBe(true);
    map.move(false);
    expect(map.isPainted()).toBe(false);
  });

  it('is there from near at once where the view was put without a hand', () => {
    const map = seenFrom(0.2);
    expect(map.isPainted()).toBe(true);
    map.zoomTo(0.85);
    expect(map.isPainted()).toBe(false);
  });

  it('stays painted when the hand rests far away', () => {
    const map = seenFrom(0.5);
    map.move(true);
    map.zoomTo(0.3);
    map.move(false);
    expect(map.isPainted()).toBe(true);
  });
});

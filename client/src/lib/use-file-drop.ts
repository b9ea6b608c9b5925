import { useEffect, useState } from 'react';

export interface DroppedFile {
  readonly file: File;
  /** Where in the window, pixels. */
  readonly x: number;
  readonly y: number;
}

/**
 * Takes files that are dropped anywhere on the page; answers whether one is over it now. Where none is wanted, a drop
 * does nothing: the browser would leave the page for the file.
 */
export function useFileDrop(onDrop: ((dropped: DroppedFile) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent): void => {
      if (!isFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = onDrop ? 'copy' : 'none';
      setOver(onDrop !== null);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const onDropped = (event: DragEvent): void => {
      setOver(false);
      if (!isFile(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) onDrop?.({ file, x: event.clientX, y: event.clientY });
    };
    addEventListener('dragover', onDragOver);
    addEventListener('dragleave', onDragLeave);
    addEventListener('drop', onDropped);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('dragleave', onDragLeave);
      removeEventListener('drop', onDropped);
      setOver(false);
    };
  }, [onDrop]);
  return isOver;
}

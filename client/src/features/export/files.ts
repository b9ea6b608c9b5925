/** Saves bytes made in the page as a file of this reader's. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const MAX_NAME_LENGTH = 60;

/** A title as a file name that every system takes; the fallback when nothing of it is left. */
export function fileNameOf(title: string, fallback: string): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, MAX_NAME_LENGTH);
  return name || fallback;
}

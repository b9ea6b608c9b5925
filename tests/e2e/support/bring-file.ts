import type { Locator, Page } from '@playwright/test';

export interface BroughtFile {
  readonly name: string;
  readonly text: string;
}

/** Holds a file over a part of the page and lets it go there, as a hand does out of a folder. */
export async function dropFile(onto: Locator, file: BroughtFile): Promise<void> {
  await onto.evaluate((element, { name, text }) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name));
    const { x, y, width, height } = element.getBoundingClientRect();
    const init = { dataTransfer: data, bubbles: true, cancelable: true };
    for (const type of ['dragover', 'drop']) {
      const at = { clientX: x + width / 2, clientY: y + height / 2 };
      const event = new DragEvent(type, { ...init, ...at });
      element.dispatchEvent(event);
      // A browser drops nothing where nothing took the file while it was held over it.
      if (!event.defaultPrevented) return;
    }
  }, file);
}

/** Chooses a file where an act asks for one. */
export async function chooseFile(
  page: Page,
  ask: () => Promise<void>,
  { name, text }: BroughtFile,
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
}

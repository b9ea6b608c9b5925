/** The address of the map alone, read by the viewers' link: its secret stays behind the `#`. */
export function embedAddress(viewerUrl: string, boardId: string): string {
  const { origin, hash } = new URL(viewerUrl);
  return `${origin}/embed/${encodeURIComponent(boardId)}${hash}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What one pastes into another page; the title is typed by people, and is nothing but words there. */
export function embedCode(viewerUrl: string, boardId: string, title: string): string {
  const name = title.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
  const address = embedAddress(viewerUrl, boardId);
  return `<iframe src="${address}" title="${name}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`;
}

import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** What an edit under a clientID makes: the document, and each update as it left. */
export function recorded(client: number, edit: (doc: Y.Doc) => void): { doc: Y.Doc; updates: Uint8Array[] } {
  const doc = new Y.Doc();
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  edit(doc);
  return { doc, updates };
}

/** An update as varUints, raw bytes, and strings as they are encoded. */
export function crafted(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'object') encoding.writeUint8Array(encoder, part);
    else encoding.writeVarString(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

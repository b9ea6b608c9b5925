import type { KeyboardEvent } from 'react';
import type { OutlineController } from './outline-controller.ts';
import type { OutlineNode } from './outline-tree.ts';
import type { OutlineWriter } from './outline-writer.ts';

/**
 * Keys of a title being written in the outline: Enter keeps it and begins the row below, Tab the next kind under it,
 * Shift Tab goes back to what it stands under, Esc leaves. In a row in which nothing is written yet, Tab and Shift
 * Tab move that row, Enter and Esc take it away. A composed letter (accents, kana) keeps its Enter.
 */
export function onTitleKey(
  event: KeyboardEvent<HTMLInputElement>,
  node: OutlineNode,
  outline: OutlineController,
  writer: OutlineWriter,
): void {
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  if (event.key.toLowerCase() === 'z') {
    onUndoKey(event, outline);
    return;
  }
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    event.preventDefault();
    if (writer.moveAmongSiblings(node, event.key === 'ArrowUp' ? -1 : 1)) keepWriting(outline);
    return;
  }
  const isNew = outline.state.get().fresh === node.id && event.currentTarget.value.trim() === '';
  const act = ACTS[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
  if (!act) return;
  event.preventDefault();
  act(node, outline, writer, isNew);
}

type TitleAct = (
  node: OutlineNode,
  outline: OutlineController,
  writer: OutlineWriter,
  isNew: boolean,
) => void;

const leave: TitleAct = (node, outline, writer, isNew) => {
  outline.stopWriting(true);
  if (isNew && node.id !== null) takeAway(node, outline, writer);
};

const ACTS: Readonly<Record<string, TitleAct>> = {
  Escape: leave,
  Enter: (node, outline, writer, isNew) => {
    if (isNew || !writer.createSibling(node)) leave(node, outline, writer, isNew);
  },
  Tab: (node, outline, writer, isNew) => {
    const isDone = isNew ? writer.deepenFresh(node) : writer.createDeeper(node);
    if (!isDone) leave(node, outline, writer, isNew);
  },
  'Shift+Tab': (node, outline, writer, isNew) => {
    if (isNew && writer.raiseFresh(node)) return;
    leave(node, outline, writer, isNew);
    if (node.parent && node.parent.id !== null && !isNew) outline.write(node.parent);
  },
};

/** The row that nothing was written in goes, and the one above it has the keyboard. */
function takeAway(node: OutlineNode, outline: OutlineController, writer: OutlineWriter): void {
  const above = outline.rows.get()[outline.indexOf(node.key) - 1]?.node.key;
  if (node.id !== null) writer.remove([node.id]);
  if (above !== undefined) outline.activate(above);
}

/** After a move the row has another place, and the title is still being written. */
function keepWriting(outline: OutlineController): void {
  const { active } = outline;
  if (active) outline.write(active, outline.state.get().fresh);
}

/** Undo is one's own, of the board and not of the field. */
function onUndoKey(event: KeyboardEvent<HTMLInputElement>, { session }: OutlineController): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  if (event.shiftKey) session.redoLast();
  else session.undoLast();
}

import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import styles from './notes.module.css';
import type { PrivateNote, PrivateNotes } from './private-notes.ts';

/** Longest note, in UTF-16 code units: one idea, which is read at a glance. */
const MAX_LENGTH = 400;

/** One’s own notes: Enter begins the next, Backspace in an empty one takes it away. */
export function NoteList({ notes }: { readonly notes: PrivateNotes }) {
  const words = useMessages(sessionMessages).write;
  const list = useStore(notes.notes);
  const boxes = useRef(new Map<string, HTMLTextAreaElement>());
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted !== null) boxes.current.get(wanted)?.focus();
  }, [wanted]);
  const add = () => {
    const empty = list.findLast(({ text }) => text.trim() === '');
    const id = empty?.id ?? notes.add();
    setWanted(id);
    boxes.current.get(id)?.focus();
  };
  const remove = (id: string) => {
    const at = list.findIndex((note) => note.id === id);
    const next = list[at - 1] ?? list[at + 1];
    notes.remove(id);
    setWanted(next?.id ?? null);
    if (next) boxes.current.get(next.id)?.focus();
  };
  return (
    <section aria-label={words.yours}>
      <ul className={styles.notes}>
        {list.map((note, index) => (
          <NoteBox
            key={note.id}
            note={note}
            label={words.note(index + 1)}
            removeLabel={words.remove(index + 1)}
            placeholder={index === 0 ? words.first : words.another}
            onRef={(box) => {
              if (box) boxes.current.set(note.id, box);
              else boxes.current.delete(note.id);
            }}
            onWrite={(text) => notes.write(note.id, text)}
            onNext={add}
            onRemove={() => remove(note.id)}
          />
        ))}
        <li className={styles.slot}>
          <button type="button" className={styles.add} onClick={add}>
            <Plus size={18} aria-hidden />
            <span>
              {words.add} <Kbd>{words.key}</Kbd>
            </span>
          </button>
        </li>
      </ul>
    </section>
  );
}

interface NoteBoxProps {
  readonly note: PrivateNote;
  readonly label: string;
  readonly removeLabel: string;
  readonly placeholder: string;
  readonly onRef: (box: HTMLTextAreaElement | null) => void;
  readonly onWrite: (text: string) => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
}

function NoteBox({ note, label, removeLabel, placeholder, onRef, onWrite, onNext, onRemove }: NoteBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (note.text.trim() !== '') onNext();
    } else if (event.key === 'Backspace' && note.text === '') {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <li className={styles.slot}>
      <textarea
        ref={onRef}
        className={styles.note}
        aria-label={label}
        placeholder={placeholder}
        value={note.text}
        maxLength={MAX_LENGTH}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className={styles.remove}
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
      >
        <X size={14} aria-hidden />
      </button>
    </li>
  );
}

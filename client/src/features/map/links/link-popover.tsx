import { isLinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { MAX_LABEL } from '../../../canvas-adapter/edges.ts';
import { useBoardRevision } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useWrittenOnLeave } from '../../../document/use-field-draft.ts';
import { linkMessages } from '../../../i18n/areas/links.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Floating } from '../floating.tsx';
import { useMap } from '../map-context.ts';
import styles from './links.module.css';
import { type LinkEnd, relinkEdits, relinkTargets, withEnd } from './relink.ts';

export interface LinkPopoverProps {
  readonly linkKey: string;
  readonly at: Point;
}

/** One link: what it says, the words on it, its two ends, and the way to remove it. */
export function LinkPopover({ linkKey, at }: LinkPopoverProps) {
  const map = useMap();
  const session = useBoardSession();
  const language = useLanguage();
  useBoardRevision();
  const words = linkMessages[language];
  const link = session.board.links.get().get(linkKey)?.link;
  const [start] = useState(link?.label ?? '');
  const [draft, setDraft] = useState(start);
  const keep = () => {
    const label = draft.trim();
    // What somebody else has written meanwhile stays, unless this hand has written too.
    if (link && draft !== start && label !== (link.label ?? ''))
      session.edit([{ op: 'label', link, label: label || undefined }]);
  };
  useWrittenOnLeave(draft !== start, keep);
  if (!link) return null;
  const { graph } = session.findings.evaluation.get().context;
  const name = isLinkType(link.type) ? linkTypes[link.type].label[language] : link.type;
  const close = () => {
    map.state.close();
    map.camera?.focusCard(link.from);
  };
  const end = (which: LinkEnd, label: string) => {
    const targets = relinkTargets(graph, link, which, session.board.cards().keys());
    return (
      <Select
        label={label}
        placeholder=""
        options={[link[which], ...targets].map((id) => ({ id, label: cardName(graph, id, language) }))}
        value={link[which]}
        onChange={(id) => {
          if (id === undefined || id === link[which]) return;
          session.edit(relinkEdits(session, link, withEnd(link, which, id)));
          close();
        }}
      />
    );
  };
  return (
    <Floating at={at} label={words.title(name)}>
      <p className={styles.sentence}>
        <b>{cardName(graph, link.from, language)}</b> {name} <b>{cardName(graph, link.to, language)}</b>
      </p>
      {session.canWrite && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
            close();
          }}
        >
          <TextField
            label={words.label}
            placeholder={words.labelExample}
            value={draft}
            onChange={setDraft}
            onBlur={keep}
            maxLength={MAX_LABEL}
          />
          {end('from', words.from)}
          {end('to', words.to)}
          <div className={styles.acts}>
            <Button size="small" type="submit" variant="primary">
              {words.done}
            </Button>
            <Button
              size="small"
              variant="quiet"
              icon={<Trash2 size={14} aria-hidden />}
              onPress={() => {
                session.edit([{ op: 'unlink', link }]);
                close();
              }}
            >
              {words.remove}
            </Button>
          </div>
        </form>
      )}
    </Floating>
  );
}

import { REACTIONS } from '@cap-commun/shared/protocol/presence';
import { SmilePlus } from 'lucide-react';
import { useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { placeInHand } from './place-in-hand.ts';
import styles from './presence.module.css';
import { reactionIcons } from './signal-layer.tsx';

/** A few ways to react where one points, or on the selected card; they are gone in a moment. */
export function ReactionMenu() {
  const session = useBoardSession();
  const words = useMessages(presenceMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      label={words.react}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <IconButton label={words.react}>
          <SmilePlus size={16} aria-hidden />
        </IconButton>
      }
    >
      <div className={styles.reactions}>
        {REACTIONS.map((reaction) => {
          const Icon = reactionIcons[reaction];
          return (
            <IconButton
              key={reaction}
              label={words.reactions[reaction]}
              size="large"
              onPress={() => {
                // It stays open: one claps more than once.
                session.presence.signal({ kind: 'reaction', reaction, at: placeInHand(session) });
              }}
            >
              <Icon size={20} aria-hidden />
            </IconButton>
          );
        })}
      </div>
    </Popover>
  );
}

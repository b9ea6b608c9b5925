import type { Act, ActTarget } from '../../acts/act.ts';
import { keysOf } from '../../acts/use-acts.ts';
import { useLanguage } from '../../i18n/language.ts';
import { MenuItem } from '../../ui/menu.tsx';

export interface ActItemProps {
  readonly act: Act;
  /** What it is asked for; what is selected when left out. */
  readonly target?: ActTarget;
}

/** An act as the row of a menu, with its key. */
export function ActItem({ act, target }: ActItemProps) {
  const language = useLanguage();
  const Icon = act.icon;
  const keys = keysOf(act, language);
  return (
    <MenuItem
      id={act.id}
      label={act.label(language)}
      icon={Icon ? <Icon size={16} aria-hidden /> : <span style={{ width: 16 }} />}
      shortcut={keys.length > 0 ? keys.join(' ') : undefined}
      isDanger={act.isDanger === true}
      // What it opens takes the keyboard once the menu has given it back.
      onAction={() => requestAnimationFrame(() => act.run({ ...(target && { target }) }))}
    />
  );
}

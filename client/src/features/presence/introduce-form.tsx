import type { Membership } from '@cap-commun/shared/http/schemas';
import { type FormEvent, type ReactNode, useState } from 'react';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useCard, useCardIds, useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { personCalled, shortName } from '../../lib/short-name.ts';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { PersonPicker, type PickablePerson } from '../../ui/person-picker.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { giveBrand } from './give-brand.ts';
import styles from './presence.module.css';

const NO_BRAND = '';

export interface IntroduceFormProps {
  readonly onLater: () => void;
}

/** A first name, and the brand one is of. */
export function IntroduceForm({ onLater }: IntroduceFormProps) {
  const words = useMessages(presenceMessages).introduce;
  const session = useBoardSession();
  const people = usePickablePeople();
  const [name, setName] = useState('');
  const [person, setPerson] = useState<string | null>(null);
  const brands = useBrands();
  const [brand, setBrand] = useState(NO_BRAND);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setState('busy');
    const joined = await introduce(session.boardId, name.trim(), person);
    if (joined && person === null && brand !== NO_BRAND) giveBrand(session, joined.person, brand);
    // The server closes the socket with the old name, and the board takes the new one on the way back.
    setState(joined ? 'idle' : 'failed');
  };
  return (
    <form className={styles.introduce} onSubmit={submit}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.body}>{words.body}</p>
      <PersonPicker
        label={words.known}
        people={people}
        chosen={person}
        onChoose={(chosen) => {
          setPerson(chosen?.id ?? null);
          if (chosen) setName(chosen.name);
        }}
      />
      <TextField
        label={words.name}
        value={name}
        onChange={(next) => {
          setName(next);
          setPerson(personCalled(people, next)?.id ?? null);
        }}
        maxLength={80}
        autoComplete="given-name"
        isInvalid={state === 'failed'}
        error={words.failed}
      />
      {person === null && brands.length > 0 && (
        <div className={styles.brand}>
          <span className={styles.brandLabel}>{words.brand}</span>
          <SegmentedControl
            label={words.brand}
            options={[...brands, { id: NO_BRAND, label: words.noBrand }]}
            value={brand}
            onChange={setBrand}
            isStacked
          />
        </div>
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" size="small" isDisabled={state === 'busy'}>
          {words.save}
        </Button>
        <Button variant="quiet" size="small" onPress={onLater}>
          {words.later}
        </Button>
      </div>
    </form>
  );
}

/** Joins again by the facilitator's own link, which keeps the membership and gives it a name. */
async function introduce(boardId: string, name: string, person: string | null): Promise<Membership | null> {
  const links = await api.links(boardId);
  if (!links.ok || links.value.facilitator === null) return null;
  const token = new URL(links.value.facilitator).hash.slice(1);
  const joined = await api.join({ token, name, ...(person !== null && { person }) });
  return joined.ok ? joined.value : null;
}

/** The two brands of the board that have a name. */
function useBrands(): readonly { readonly id: string; readonly label: string; readonly icon: ReactNode }[] {
  const { partnerA = '', partnerB = '' } = useBoardInfo();
  const [a, b] = [useCard(partnerA), useCard(partnerB)];
  const marked = [
    { entity: a?.entity, icon: <BrandMark side="a" /> },
    { entity: b?.entity, icon: <BrandMark side="b" /> },
  ];
  return marked.flatMap(({ entity, icon }) =>
    entity?.title ? [{ id: entity.id, label: entity.title, icon }] : [],
  );
}

function usePickablePeople(): readonly PickablePerson[] {
  useCardIds();
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  return graph.all('person').map(({ id, title = '', partner }) => ({
    id,
    name: shortName(title),
    side: sideOfPartner(graph, info, partner),
  }));
}

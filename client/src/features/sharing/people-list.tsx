import { LINK_NAMES, type LinkName, linkGrants } from '@cap-commun/shared/protocol/roles';
import { useEffect, useState } from 'react';
import { usePeers } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { type PersonOnBoard, PersonRow } from './person-row.tsx';
import styles from './sharing.module.css';

/** Everybody who has come onto the board, here now or not; one of them can be removed. */
export function PeopleList() {
  const words = useMessages(sharingMessages);
  const { boardId } = useBoardSession();
  const [people, setPeople] = useState<readonly PersonOnBoard[] | null>(null);
  const [openRow, setOpenRow] = useState<string | null>(null);
  const present = usePeers().length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes or goes is somebody to be asked about.
  useEffect(() => {
    let isCurrent = true;
    void api.people(boardId).then((answer) => {
      if (isCurrent && answer.ok) setPeople(answer.value.people);
    });
    return () => {
      isCurrent = false;
    };
  }, [boardId, present]);

  const remove = async (id: string) => {
    const result = await api.removePerson(boardId, id);
    if (!result.ok) return false;
    setPeople(result.value.people);
    setOpenRow(null);
    return true;
  };

  // The links' own message says what is wrong when nothing arrives.
  if (!people) return null;
  return (
    <section aria-labelledby="people-on-board">
      <h3 id="people-on-board" className={styles.peopleTitle}>
        {words.people}
      </h3>
      {people.map((person) => (
        <PersonRow
          key={person.id}
          person={person}
          link={linkOf(person)}
          isOpen={openRow === person.id}
          onToggle={() => setOpenRow(openRow === person.id ? null : person.id)}
          onRemove={() => remove(person.id)}
        />
      ))}
    </section>
  );
}

function linkOf({ role, slot }: PersonOnBoard): LinkName {
  const found = LINK_NAMES.find((name) => linkGrants[name].role === role && linkGrants[name].slot === slot);
  return found ?? 'viewer';
}

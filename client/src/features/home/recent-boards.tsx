import type { MembershipSummary } from '@cap-commun/shared/http/schemas';
import { ChevronRight } from 'lucide-react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { homeMessages } from '../../i18n/areas/home.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BrandMark, BrandPair } from '../../ui/brand-mark.tsx';
import styles from './home.module.css';

/** The boards that this browser has entered; nothing when there are none. */
export function RecentBoards() {
  const words = useMessages(homeMessages);
  const { answer } = useRequest(api.session);
  const memberships = answer?.ok ? answer.value.memberships : [];
  if (memberships.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.sectionTitle}>{words.recent}</h2>
      <ul className={styles.rows}>
        {memberships.map((membership) => (
          <RecentBoard key={membership.membershipId} membership={membership} />
        ))}
      </ul>
    </section>
  );
}

function RecentBoard({ membership }: { readonly membership: MembershipSummary }) {
  const words = useMessages(homeMessages);
  const common = useMessages(commonMessages);
  const { boardId, title, role, slot, name } = membership;
  return (
    <li>
      <a className={styles.row} href={`/b/${boardId}`}>
        <span className={styles.rowMark}>
          {slot === null ? <BrandPair /> : <BrandMark side={slot === 'A' ? 'a' : 'b'} />}
        </span>
        <span className={styles.rowTitle}>{title || common.untitledBoard}</span>
        <span className={styles.rowMeta}>{words.roles[role]}</span>
        <span className={styles.rowMeta}>{name && words.asName(name)}</span>
        <ChevronRight size={16} aria-hidden />
      </a>
    </li>
  );
}

import { useCallback } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Button } from '../../ui/button.tsx';
import { VersionList } from './version-list.tsx';

/** What the server kept of the time before this page was opened: who was there, and how much changed. */
export function EarlierVersions() {
  const session = useBoardSession();
  const words = useMessages(versionsMessages);
  const { answer, retry } = useRequest(useCallback(() => api.versions(session.boardId), [session]));
  if (!answer) return null;
  if (!answer.ok) {
    return (
      <div>
        <p>{words.failed}</p>
        <Button size="small" onPress={retry}>
          {words.retry}
        </Button>
      </div>
    );
  }
  const { versions } = answer.value;
  if (versions.length === 0) return <p>{words.none}</p>;
  return <VersionList versions={versions} chosen={null} onChoose={() => session.selection.openVersions()} />;
}

import type { Language } from '@cap-commun/shared/core/language';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { CreateBoardRequest } from '@cap-commun/shared/http/schemas';
import { useState } from 'react';
import { carryFile } from '../../document/incoming.ts';
import { homeMessages } from '../../i18n/areas/home.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { type ApiError, api } from '../../lib/api.ts';
import { kindOfFile, textOfFile, titleOfFile } from '../../lib/incoming-file.ts';
import { navigate } from '../../lib/router.ts';

/** Makes a board and goes to it; says in the reader's words why not, when it fails. */
export function useCreateBoard() {
  const words = useMessages(homeMessages);
  const lang = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [isFileError, setFileError] = useState(false);
  const fail = ({ code }: ApiError): void =>
    setError(code in words.errors ? words.errors[code as keyof typeof words.errors] : words.errors.other);
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setError(null);
    await work();
    setBusy(false);
  };
  const create = (request: CreateBoardRequest): Promise<void> => {
    setFileError(false);
    return run(async () => {
      const created = await api.createBoard(request);
      if (created.ok) navigate(`/b/${created.value.id}`);
      else fail(created.error);
    });
  };
  /** Makes a board for a table, which is looked through there before its rows become cards. */
  const createForTable = (file: File, request: CreateBoardRequest): Promise<void> =>
    run(async () => {
      const created = await api.createBoard(request);
      if (!created.ok) return fail(created.error);
      carryFile(created.value.id, file);
      navigate(`/b/${created.value.id}`);
    });
  /** Makes a board of a board file; the file is read here first, so that nothing is made of one that is none. */
  const createFromBoardFile = (file: File): Promise<void> =>
    run(async () => {
      const text = await textOfFile(file);
      const read = await readBoardFile(text, lang);
      if (!read.ok) return setError(words.unreadableFile(read.error));
      const created = await api.createBoard({ title: read.value || words.defaultTitle, lang });
      if (!created.ok) return fail(created.error);
      const imported = await api.importBoard(created.value.id, text);
      if (imported.ok) navigate(`/b/${created.value.id}`);
      else fail(imported.error);
    });
  /** Makes a board of a file; `requestOf` gives what a new board is with a title of its own. */
  const createFrom = async (file: File, requestOf: (title: string) => CreateBoardRequest): Promise<void> => {
    setFileError(true);
    const kind = kindOfFile(file);
    if (kind === 'workbook' || kind === 'other') return setError(words.otherFile[kind]);
    if (kind === 'board') return createFromBoardFile(file);
    return createForTable(
      file,
      requestOf(titleOfFile(file).slice(0, MAX_TITLE_LENGTH) || words.defaultTitle),
    );
  };
  return {
    create,
    createFrom,
    isBusy,
    /** Why there is no board; beside the file when it was to be made of one. */
    error: isFileError ? null : error,
    fileError: isFileError ? error : null,
  };
}

const MAX_TITLE_LENGTH = 200;

/** The title of a board file, or where and why it cannot be read. */
async function readBoardFile(text: string, lang: Language): Promise<Result<string, string>> {
  // Most visits to the home page read no file.
  const { parseBoardFileText } = await import('@cap-commun/shared/board-file/parse');
  const { describeReason } = await import('@cap-commun/shared/board-file/problems');
  const parsed = parseBoardFileText(text);
  if (!parsed.ok) return err(`${parsed.error.path}\u00a0: ${describeReason(parsed.error, lang)}`);
  const { title } = parsed.value.file;
  return ok(typeof title === 'string' ? title.trim().slice(0, MAX_TITLE_LENGTH) : '');
}

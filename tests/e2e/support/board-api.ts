import { readFileSync } from 'node:fs';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type {
  BoardLinks,
  CreateBoardRequest,
  CreateBoardResponse,
  FindingsResponse,
  ImportResponse,
} from '@cap-commun/shared/http/schemas';

/** A board made for a test, as the server's HTTP interface shows it. */
export class BoardApi {
  readonly id: string;
  readonly links: BoardLinks;
  readonly #url: string;

  private constructor(url: string, { id, links }: CreateBoardResponse) {
    this.#url = url;
    this.id = id;
    this.links = links;
  }

  static async create(url: string, request: Partial<CreateBoardRequest> = {}): Promise<BoardApi> {
    const body = { title: 'Plan de lancement', lang: 'fr', ...request };
    return new BoardApi(url, await answerOf<CreateBoardResponse>(post(`${url}/api/boards`, body)));
  }

  file(): Promise<BoardFile> {
    return answerOf(fetch(this.#path(''), { headers: this.#headers() }));
  }

  /** `today` is the server's unless said otherwise. */
  findings(lang: 'fr' | 'en' = 'fr', today?: string): Promise<FindingsResponse> {
    const day = today === undefined ? '' : `&today=${today}`;
    return answerOf(fetch(this.#path(`/findings?lang=${lang}${day}`), { headers: this.#headers() }));
  }

  import(file: BoardFile): Promise<ImportResponse> {
    return answerOf(post(this.#path('/import'), file, this.#headers()));
  }

  /** Takes a link back: it opens nothing any more, and who came by it leaves. */
  async revoke(link: keyof BoardLinks): Promise<void> {
    await answerOf(post(this.#path(`/links/${link}/revoke`), {}, this.#headers()));
  }

  #path(rest: string): string {
    return `${this.#url}/api/boards/${this.id}${rest}`;
  }

  #headers(): Record<string, string> {
    const { facilitator } = this.links;
    return { authorization: `Bearer ${facilitator.slice(facilitator.indexOf('#') + 1)}` };
  }
}

/** A board that ships with the product. */
export function exampleFile(name: string): BoardFile {
  const path = new URL(`../../../shared/data/examples/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as BoardFile;
}

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function answerOf<Answer>(asked: Promise<Response>): Promise<Answer> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

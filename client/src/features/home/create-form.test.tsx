import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languageSetting } from '../../i18n/language.ts';
import { CreateForm } from './create-form.tsx';
import { EMPTY_DRAFT, useBoardDraft } from './use-board-draft.ts';

function Form({ onCreate }: { readonly onCreate: (request: unknown) => void }) {
  const { draft, setDraft, requestOf } = useBoardDraft();
  return (
    <CreateForm
      draft={draft}
      onChange={setDraft}
      onCreate={() => onCreate(requestOf())}
      isBusy={false}
      error={null}
    />
  );
}

beforeEach(() => languageSetting.set('fr'));
afterEach(cleanup);

describe('CreateForm', () => {
  it('makes a board when nothing is filled in', async () => {
    const onCreate = vi.fn();
    render(<Form onCreate={onCreate} />);
    await userEvent.click(screen.getByRole('button', { name: 'Créer le tableau' }));
    expect(onCreate).toHaveBeenCalledExactlyOnceWith({
      title: 'Sans titre',
      lang: 'fr',
      partners: ['Marque A', 'Marque B'],
    });
  });

  it('takes what was typed, trimmed, and fills in the brand that is missing', async () => {
    const onCreate = vi.fn();
    render(<Form onCreate={onCreate} />);
    await userEvent.type(screen.getByLabelText('Votre marque'), ' Nuvia ');
    await userEvent.type(screen.getByLabelText('Ce que vous préparez'), 'Démos PME{Enter}');
    expect(onCreate).toHaveBeenCalledExactlyOnceWith({
      title: 'Démos PME',
      lang: 'fr',
      partners: ['Nuvia', 'Marque B'],
    });
  });

  it('says why a board was not made', () => {
    render(
      <CreateForm
        draft={EMPTY_DRAFT}
        onChange={vi.fn()}
        onCreate={vi.fn()}
        isBusy={false}
        error="Le serveur ne répond pas."
      />,
    );
    expect(screen.getByRole('alert').textContent).toBe('Le serveur ne répond pas.');
  });
});

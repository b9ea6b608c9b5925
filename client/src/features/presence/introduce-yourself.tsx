import { useState } from 'react';
import { useMe } from '../../document/hooks.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import type { IntroduceFormProps } from './introduce-form.tsx';

const IntroduceForm = lazyPart<IntroduceFormProps>(
  async () => (await import('./introduce-form.tsx')).IntroduceForm,
);

/** Asks the person who made the board for a first name, beside the work and not before it. */
export function IntroduceYourself() {
  const me = useMe();
  const [isPutOff, setPutOff] = useState(false);
  if (me.name !== '' || me.role !== 'facilitator' || isPutOff) return null;
  return <IntroduceForm onLater={() => setPutOff(true)} />;
}

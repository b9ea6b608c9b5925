import { Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import { sessionRiskMessages } from '../../../i18n/areas/session-risks.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { ReflexSheets } from './reflex-sheets.tsx';

/** Prints a sheet for each serious case: what one does on the day, without a screen. */
export function ReflexButton() {
  const words = useMessages(sessionRiskMessages).reflex;
  const [isPrinting, setPrinting] = useState(false);
  const done = useCallback(() => setPrinting(false), []);
  return (
    <>
      <Button icon={<Printer size={14} aria-hidden />} onPress={() => setPrinting(true)}>
        {words.print}
      </Button>
      {isPrinting && <ReflexSheets onDone={done} />}
    </>
  );
}

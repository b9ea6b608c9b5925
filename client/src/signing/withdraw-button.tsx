import { signingMessages } from '../i18n/areas/signing.ts';
import { useMessages } from '../i18n/language.ts';
import { Button } from '../ui/button.tsx';
import type { Signing } from './use-signing.ts';

/** Takes this person's signature back. It never stands where the button that signs stood: a double click signs once. */
export function WithdrawButton({ signing }: { readonly signing: Signing }) {
  const words = useMessages(signingMessages);
  return (
    <Button
      size="small"
      variant="quiet"
      isDisabled={!signing.canReach}
      onPress={() => !signing.isBusy && void signing.withdraw()}
    >
      {words.withdraw}
    </Button>
  );
}

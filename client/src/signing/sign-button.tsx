import { signingMessages } from '../i18n/areas/signing.ts';
import { useMessages } from '../i18n/language.ts';
import { Button, type ButtonProps } from '../ui/button.tsx';
import type { Signing } from './use-signing.ts';

interface SignButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly signing: Signing;
  readonly label: string;
  readonly isDisabled?: boolean;
}

/** Signs; keeps the focus while the server has not answered, and cannot be pressed without a connection. */
export function SignButton({ signing, label, isDisabled = false, ...look }: SignButtonProps) {
  const words = useMessages(signingMessages);
  return (
    <Button
      {...look}
      isDisabled={isDisabled || !signing.canReach}
      // Not the pending state of react-aria: what it says of it is labelled by a button that is gone with the answer.
      onPress={() => !signing.isBusy && void signing.sign()}
    >
      {signing.isBusy ? words.sending : label}
    </Button>
  );
}

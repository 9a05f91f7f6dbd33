import { Button, type ButtonProps } from '@mantine/core';
import { useEffect, useRef } from 'react';

type FocusedButtonProps = ButtonProps & { readonly onClick: () => void };

/** The button that answers a question which came up just now: the keys go to it. */
export function FocusedButton(props: FocusedButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return <Button ref={button} {...props} />;
}

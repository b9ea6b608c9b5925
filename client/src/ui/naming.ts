/** How a drawing is named to screen readers; without a label it is only decoration. */
export function naming(label: string | undefined) {
  return label === undefined
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': label } as const);
}

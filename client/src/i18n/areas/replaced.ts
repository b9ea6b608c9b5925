const fr = {
  somebody: 'Quelqu’un',
  someValue: 'l’autre valeur',
  told: (name: string, value: string) => `${name} a mis «\u00a0${value}\u00a0» en même temps que vous.`,
  takeBack: (value: string) => `Remettre «\u00a0${value}\u00a0»`,
  keep: (value: string) => `Garder «\u00a0${value}\u00a0»`,
};

const en = {
  somebody: 'Somebody',
  someValue: 'the other value',
  told: (name: string, value: string) => `${name} wrote “${value}” at the same time as you.`,
  takeBack: (value: string) => `Put back “${value}”`,
  keep: (value: string) => `Keep “${value}”`,
} satisfies typeof fr;

export const replacedMessages = { fr, en };

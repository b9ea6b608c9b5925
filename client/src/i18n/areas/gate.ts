const fr = {
  title: 'Feu vert du lancement',
  ready: 'Prêts à lancer',
  readyOn: (day: string) => `Prêts à lancer ${day}`,
  notReady: 'Pas encore prêts à lancer',
  notReadyOn: (day: string) => `Pas encore prêts à lancer ${day}`,
  errors: (count: number) =>
    count === 0
      ? 'Rien n’empêche de signer'
      : count > 1
        ? `${count} erreurs à régler avant de signer`
        : 'Une erreur à régler avant de signer',
  waived: (count: number) => (count > 1 ? `${count} constats assumés` : 'un constat assumé'),
  readAgain: 'Les relire',
  lights: 'Six points à valider',
  states: { clear: 'Validé', warning: 'À surveiller', blocked: 'Bloque le lancement' },
  verified: (day: string) => `Vérifié le ${day}`,
  noProof: 'Rien sur le tableau pour l’instant',
  more: (count: number) => (count > 1 ? `${count} autres constats` : 'un autre constat'),
  doubtful: 'Une signature n’est pas confirmée.',
  signatures: 'Signatures du lancement',
  waitingFor: 'Pas encore signé',
  settleFirst: 'Réglez d’abord ce qui bloque.',
  falls: 'Si un chiffre, un partage ou un accord change, la signature tombe et le dit.',
  back: 'Revenir à la carte',
  print: 'Imprimer',
};

const en = {
  title: 'Launch gate',
  ready: 'Ready to launch',
  readyOn: (day: string) => `Ready to launch ${day}`,
  notReady: 'Not ready to launch yet',
  notReadyOn: (day: string) => `Not ready to launch ${day} yet`,
  errors: (count: number) =>
    count === 0
      ? 'Nothing keeps you from signing'
      : count > 1
        ? `${count} errors to settle before signing`
        : 'One error to settle before signing',
  waived: (count: number) => (count > 1 ? `${count} findings assumed` : 'one finding assumed'),
  readAgain: 'Read them again',
  lights: 'Six points to settle',
  states: { clear: 'Settled', warning: 'To watch', blocked: 'Keeps the launch back' },
  verified: (day: string) => `Checked on ${day}`,
  noProof: 'Nothing on the board so far',
  more: (count: number) => (count > 1 ? `${count} more findings` : 'one more finding'),
  doubtful: 'A signature is not confirmed.',
  signatures: 'Signatures of the launch',
  waitingFor: 'Not signed yet',
  settleFirst: 'Settle first what keeps it back.',
  falls: 'If a figure, a split or an agreement changes, the signature falls and says so.',
  back: 'Back to the map',
  print: 'Print',
} satisfies typeof fr;

/** Words of the launch gate. */
export const gateMessages = { fr, en };

const fr = {
  votes: (count: number) => `${count} vote${count > 1 ? 's' : ''}`,
  vote: 'Voter',
  takeBack: 'Reprendre mon vote',
};

const en = {
  votes: (count: number) => `${count} vote${count > 1 ? 's' : ''}`,
  vote: 'Vote',
  takeBack: 'Take my vote back',
} satisfies typeof fr;

/** Words of a vote on a note. */
export const voteMessages = { fr, en };

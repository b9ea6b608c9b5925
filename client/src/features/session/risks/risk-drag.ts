/** Kind of what is dragged onto a cell of the grid. */
export const DRAGGED_RISK = 'application/x-cap-commun-risk';

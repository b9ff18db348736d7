/** Own values up to this one (0-10) on the mean make a session a hard one, unless another is set. An assumption: no study says so. */
export const HARD_MEAN = 4;

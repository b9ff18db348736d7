/** Words of the charts. */
export const chartWords = {} as const;

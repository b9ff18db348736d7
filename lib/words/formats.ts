import { isolated } from './isolated';

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const list = new Intl.ListFormat(undefined, { type: 'unit' });
const oneDecimal = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A date as the browser writes it, with its year. */
export const formatDate = (at: number): string => day.format(at);

/** A local date (YYYY-MM-DD) as the browser writes it. */
export const sayDay = (date: string): string => formatDate(new Date(`${date}T12:00`).getTime());

/** Several names or values, one after the other. */
export const formatNames = (names: readonly string[]): string => list.format(names.map(isolated));

/** A rated value, always with one decimal, so that columns align: "8.0". */
export const formatValue = (value: number): string => oneDecimal.format(value);

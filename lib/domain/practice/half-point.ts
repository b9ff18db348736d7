/** Whether a number is one a side can give: 0-10 in half points, or none. */
export function isHalfPoint(value: number | null): boolean {
  return value === null || (value >= 0 && value <= 10 && Number.isInteger(value * 2));
}

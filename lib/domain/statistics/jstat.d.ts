/** The parts of jstat that the statistics use; the package brings no types. */
declare module 'jstat' {
  interface Distribution {
    /** The quantile at probability `p`. */
    inv(p: number, ...parameters: number[]): number;
  }
  const jStat: {
    /** Student's t; the parameter is the degrees of freedom. */
    readonly studentt: Distribution;
    /** Normal; the parameters are mean and standard deviation. */
    readonly normal: Distribution;
    mean(values: readonly number[]): number;
    median(values: readonly number[]): number;
    /** With `isSample` divided by n − 1. */
    variance(values: readonly number[], isSample: boolean): number;
  };
  export default jStat;
}

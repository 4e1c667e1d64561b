/** The part of jstat that is used here; the package has no types of its own. */
declare module 'jstat' {
  const jStat: {
    readonly studentt: {
      /** The quantile of Student's t: the value that a share `p` lies below. */
      inv(p: number, freedom: number): number;
    };
  };
  export default jStat;
}

/** Where a manifest's addresses lead. */
export interface Site {
  /** The https address of the add-in's folder, without a slash at its end. */
  readonly base: string;
  /**
   * The file on this machine that answers for an address of the site.
   *
   * @param path below the base, beginning with a slash
   * @returns `null` when there is none
   */
  readonly fileAt: (path: string) => string | null;
}

/** The file behind an address; `null` when it is not of the site, or leads to nothing. */
export function fileBehind(url: string, { base, fileAt }: Site): string | null {
  return url.startsWith(`${base}/`) ? fileAt(decodeURI(url.slice(base.length))) : null;
}

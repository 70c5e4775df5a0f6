/** What a viewer sees of one page, in pixels. */
export interface Sight {
  readonly pageHeight: number
  readonly visibleHeight: number
  readonly screenHeight: number
}

/** A page counts as seen once half of it was on the screen, or where it is larger, once it filled most of the screen. */
export function isSeen({ pageHeight, visibleHeight, screenHeight }: Sight): boolean {
  return visibleHeight > 0 && visibleHeight >= Math.min(pageHeight / 2, screenHeight * 0.6)
}

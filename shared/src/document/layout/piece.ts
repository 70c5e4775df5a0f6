import type { Op } from '../page.ts'

/** Something of a certain height that is put on a page. */
export type Piece = {
  readonly height: number
  /** Draws it with its top edge at y. */
  readonly draw: (y: number) => readonly Op[]
  /** Room above it, unless it begins a page. */
  readonly gap?: number
  /** Never the last on its page. */
  readonly keepWithNext?: boolean
  /** Cuts it where `room` ends; undefined when nothing useful fits. A piece without it moves to the next page whole. */
  readonly cut?: (room: number) => readonly [Piece, Piece] | undefined
  /** Drawn again above it when it begins a page: the head of its table. */
  readonly headAgain?: Piece
}

export type Room = { readonly top: number; readonly bottom: number }

/** Puts pieces on pages, one after another. `roomOf` gives the room on a page, the first one being 0. */
export function flow(pieces: readonly Piece[], roomOf: (page: number) => Room): readonly (readonly Op[])[] {
  const pages: Op[][] = [[]]
  let y = roomOf(0).top
  let fresh = true
  const put = (piece: Piece) => {
    y += fresh ? 0 : (piece.gap ?? 0)
    pages.at(-1)?.push(...piece.draw(y))
    y += piece.height
    fresh = false
  }
  const turn = (next: Piece) => {
    pages.push([])
    y = roomOf(pages.length - 1).top
    fresh = true
    if (next.headAgain) put(next.headAgain)
  }
  for (const [index, whole] of pieces.entries()) {
    let piece = whole
    for (;;) {
      const left = roomOf(pages.length - 1).bottom - y - (fresh ? 0 : (piece.gap ?? 0))
      if (piece.height + followers(pieces, index) <= left) break
      const parts = piece.cut?.(left)
      if (parts) {
        put(parts[0])
        piece = parts[1]
      } else if (fresh) break
      turn(piece)
    }
    put(piece)
  }
  return pages
}

/** The least height of what must stand on the same page after the piece. */
function followers(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index]
  const next = pieces[index + 1]
  if (!piece?.keepWithNext || !next) return 0
  const least = next.cut ? Math.min(next.height, leastCut) : next.height
  return (next.gap ?? 0) + least + followers(pieces, index + 1)
}

// Enough for two lines of a row that is cut.
const leastCut = 40

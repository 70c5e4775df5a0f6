import type { Block, Photo } from '../content.ts'
import type { Op } from '../page.ts'
import { type Measure, wrap } from '../wrap.ts'
import type { Piece } from './piece.ts'
import { textOp } from './row.ts'
import { style } from './style.ts'

const between = 12
const width = (style.width - between) / 2
const height = 176
const captionSize = 8
const captionLeading = 11.5

type Photos = Extract<Block, { block: 'photos' }>

/** Photos two in a row, each in its frame with its caption below. */
export function photoRows({ photos }: Photos, measure: Measure): readonly Piece[] {
  const pairs = Array.from({ length: Math.ceil(photos.length / 2) }, (_, index) =>
    photos.slice(2 * index, 2 * index + 2),
  )
  return pairs.map((pair) => {
    const captions = pair.map((photo) => wrap(photo.caption, { size: captionSize, width, measure }))
    const captionHeight = Math.max(...captions.map((lines) => lines.length)) * captionLeading
    return {
      height: height + 5 + captionHeight,
      gap: 8,
      draw: (y) =>
        pair.flatMap((photo, index) => {
          const x = style.left + index * (width + between)
          return [
            ...framed(photo, x, y),
            ...(captions[index] ?? []).flatMap((line, at) =>
              textOp(
                line,
                { x, y: y + height + 12 + at * captionLeading, size: captionSize, tone: 'soft' },
                measure,
              ),
            ),
          ]
        }),
    }
  })
}

function framed(photo: Photo, x: number, y: number): readonly Op[] {
  const scale = Math.min(width / photo.width, height / photo.height)
  const [wide, high] = [photo.width * scale, photo.height * scale]
  return [
    { op: 'rect', x, y, width, height, fill: 'shade' },
    {
      op: 'image',
      x: x + (width - wide) / 2,
      y: y + (height - high) / 2,
      width: wide,
      height: high,
      photo: photo.photo,
    },
    { op: 'rect', x, y, width, height, stroke: 'hairline', thickness: style.hairline },
  ]
}

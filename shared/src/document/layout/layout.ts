import type { Lang } from '../../text/index.ts'
import type { Block, Content } from '../content.ts'
import { a4, type Page } from '../page.ts'
import type { Measure } from '../wrap.ts'
import { type Chrome, footer, runningHead, runningHeadHeight, titleBlock } from './chrome.ts'
import { fieldRows } from './fields.ts'
import { photoRows } from './photos.ts'
import { flow, type Piece } from './piece.ts'
import { row, textOp, wordLines } from './row.ts'
import { signaturePieces } from './signature.ts'
import { style } from './style.ts'
import { tableRows } from './table.ts'

/** Puts a document's content on A4 pages: title block, running heads, footers with the number of pages. */
export function layout(
  content: Content,
  { lang, measure, chrome }: { readonly lang: Lang; readonly measure: Measure; readonly chrome: Chrome },
): readonly Page[] {
  const pieces = [
    titleBlock(content, chrome, measure),
    ...content.blocks.flatMap((block, index) => {
      const [first, ...more] = piecesOf(block, lang, measure)
      const opens = content.blocks[index - 1]?.block === 'section'
      const signed = block.block === 'fields' && content.blocks[index + 1]?.block === 'signature'
      const placed = keptWhole(
        block,
        first ? [opens ? { ...first, gap: 0 } : { gap: betweenBlocks, ...first }, ...more] : more,
      )
      return signed ? placed.map((piece) => ({ ...piece, keepWithNext: true })) : placed
    }),
  ]
  const pages = flow(pieces, (page) => ({
    top: style.top + (page === 0 ? 0 : runningHeadHeight),
    bottom: style.bottom,
  }))
  return pages.map((ops, index) => ({
    ...a4,
    ops: [
      ...(index === 0 ? [] : runningHead(content, measure)),
      ...ops,
      ...footer(chrome, { page: index + 1, pages: pages.length }, measure),
    ],
  }))
}

/** The pieces of a block, kept on one page where it asks for that and isn't long. */
function keptWhole(block: Block, pieces: readonly Piece[]): readonly Piece[] {
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0)
  if (!('whole' in block && block.whole) || height > longestWhole) return pieces
  return pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, keepWithNext: true } : piece))
}

const longestWhole = 240
const betweenBlocks = 6
const labelWidth = { 'zh-CN': 58, en: 80 } as const

function piecesOf(block: Block, lang: Lang, measure: Measure): readonly Piece[] {
  switch (block.block) {
    case 'section':
      return [sectionTitle(block.title, measure)]
    case 'fields':
      return fieldRows(block, measure, labelWidth[lang])
    case 'table':
      return tableRows(block, measure)
    case 'notice':
      return [notice(block.text, measure)]
    case 'photos':
      return photoRows(block, measure)
    case 'signature':
      return signaturePieces(block, measure)
  }
}

function sectionTitle(title: string, measure: Measure): Piece {
  return {
    height: 19,
    gap: 9,
    keepWithNext: true,
    draw: (y) =>
      textOp(title, { x: style.left, y: y + 11.5, size: 10.5, tone: 'accent', bold: true }, measure),
  }
}

/** A warning above everything else. */
function notice(text: string, measure: Measure): Piece {
  const cell = {
    x: style.left,
    width: style.width,
    lines: wordLines(text, style.width, 9.5, measure),
    size: 9.5,
    tone: 'warning',
  } as const
  return { ...row([cell], { measure }), gap: 5 }
}

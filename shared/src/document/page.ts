/** Colours of the document. Few, so that it prints well on a black-and-white printer. */
export const tones = {
  ink: '#111111',
  soft: '#5b6470',
  hairline: '#b8bec6',
  shade: '#f1f3f5',
  accent: '#1f4e79',
  warning: '#a02015',
  pen: '#10206b',
} as const
export type Tone = keyof typeof tones

/**
 * One thing drawn on a page. Lengths are points (1/72 inch), the origin is the top left corner,
 * `y` of a text is its baseline.
 */
export type Op =
  | {
      readonly op: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      /** How wide the fonts make it; a preview in another font is stretched to it. */
      readonly width: number
      readonly tone: Tone
      readonly bold?: boolean
    }
  | {
      readonly op: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly thickness: number
      readonly tone: Tone
    }
  | {
      readonly op: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: Tone
      readonly stroke?: Tone
      readonly thickness?: number
    }
  | {
      /** SVG path data (M L H V C Q Z, absolute or relative), `scale` times as large, moved to x, y. */
      readonly op: 'path'
      readonly x: number
      readonly y: number
      readonly scale: number
      readonly data: string
      readonly fill?: Tone
      readonly stroke?: Tone
      /** In points, whatever the scale. */
      readonly thickness?: number
    }
  | {
      /** A photo, by the name of its bytes: `sha256:…`. */
      readonly op: 'image'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly photo: string
    }

export type Page = { readonly width: number; readonly height: number; readonly ops: readonly Op[] }

/** A4 in points. */
export const a4 = { width: 595.28, height: 841.89 } as const

/**
 * What a document says, before anybody thinks of paper: plain data, in one language,
 * so that its canonical JSON can be hashed and compared.
 */
export type Block =
  | { readonly block: 'section'; readonly title: string }
  | Fields
  | {
      readonly block: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
      /** Not parted by a page's end, as far as a page can hold it. */
      readonly whole?: true
    }
  | { readonly block: 'notice'; readonly text: string }
  | { readonly block: 'photos'; readonly photos: readonly Photo[] }
  | ({ readonly block: 'signature' } & SignatureBox)

export type Fields = {
  readonly block: 'fields'
  readonly rows: readonly (readonly Field[])[]
  /** Not parted by a page's end, as far as a page can hold it. */
  readonly whole?: true
}

/** A label and what stands beside it. `share` is how much of the row it takes beside the others, 1 when not said. */
export type Field = {
  readonly label: string
  readonly value: string | readonly Choice[]
  readonly share?: number
}

/** A tick box with its words. */
export type Choice = { readonly words: string; readonly ticked: boolean }

export type Column = {
  readonly title: string
  /** How much of the table's width it takes beside the others. */
  readonly share: number
  readonly align?: 'end'
}

export type Photo = {
  readonly photo: string
  readonly width: number
  readonly height: number
  readonly caption: string
}

export type SignatureBox = {
  readonly title: string
  /** The words signed, in full; empty when nobody has signed or refused. */
  readonly statement: string
  readonly stands: 'empty' | 'signed' | 'refused' | 'superseded'
  /** How it stands, in words. */
  readonly verdict: string
  readonly fields: readonly Field[]
  readonly ink: Ink | null
  readonly inkLabel: string
  /** The place for the seal of the customer's unit: a label, and its photo where one was taken. Null for no place. */
  readonly seal: { readonly label: string; readonly photo: Photo | null } | null
}

/** The drawing of a signature: SVG path data in a box 1000 wide. */
export type Ink = { readonly data: string; readonly height: number }

/** A whole document before layout. */
export type Content = {
  readonly organisation: string
  readonly title: string
  /** Beside the title: record number, ticket number … */
  readonly references: readonly { readonly label: string; readonly value: string }[]
  readonly blocks: readonly Block[]
}

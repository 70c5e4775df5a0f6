import type { ReactNode } from 'react'

/** One part, with the name of what is shown. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="specimen" data-specimen={name}>
      <h2 className="specimen-name">{name}</h2>
      {children}
    </section>
  )
}

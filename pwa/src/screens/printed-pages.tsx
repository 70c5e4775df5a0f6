import { useEffect, useState } from 'react'

/**
 * The pages for the printer, a sheet each; not seen on the screen. So it prints on every browser, without network
 * and without a viewer for PDF.
 */
export function PrintedPages({ pages }: { pages: readonly string[] }) {
  return (
    <div className="printed" aria-hidden="true">
      {pages.map((svg, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place
        <PrintedPage key={index} svg={svg} />
      ))}
    </div>
  )
}

function PrintedPage({ svg }: { svg: string }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return <img className="printed-page" src={address} alt="" />
}

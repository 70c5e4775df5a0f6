import { useEffect, useRef } from 'react'
import { showPicture } from '../parts/customer/show-picture.ts'

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
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    if (!image.current) return
    return showPicture(image.current, svg)
  }, [svg])
  return <img ref={image} className="printed-page" alt="" />
}
